import { refuse } from '../../../platform/kernel/index.js';
import { type FormGuard, openParts } from '../../case/index.js';

/** A parent closes after its children: its feedback is not accepted while a split-off part is open (decision 14). */
export const partsHaveEnded: FormGuard = (file, data) => {
  const open = openParts(file.domain);
  if (open.length === 0 || data.verdict !== 'accept') return undefined;
  return refuse('split.parts-open', { parts: open.join('、') });
};
