export {
  Button,
  type ButtonProps,
  Field,
  type FieldParts,
  type FieldProps,
  Segments,
  type SegmentsProps,
} from './controls.js';
