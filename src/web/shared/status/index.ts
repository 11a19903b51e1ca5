export { Chip, Seal, Status, type StatusProps } from './status.js';
export {
  type SealKind,
  type StatusCode,
  type StatusWords,
  statusOf,
  statusWords,
  type Tone,
} from './vocabulary.js';
