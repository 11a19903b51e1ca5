import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';

/** Units of the ministry the procedure itself names (第四、十条). */
export const CENTRE = 'centre';
export const GENERAL_OFFICE = 'general-office';

/** A note to a unit's desk: which case, what happened; nothing of its text. */
export function tellUnit(file: ReportFile, unit: string, kind: string, payload: JsonObject): void {
  file.send({ channel: 'unit', receiver: unit, kind, payload: { number: file.number, ...payload }, onTold: null });
}
