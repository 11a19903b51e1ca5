import { z } from 'zod';
import type { IncidentRow, QuarantineRow } from '../../platform/case-file/index.js';

export const incidentRow = z
  .strictObject({
    case: z.string(),
    release: z.int(),
    incidents: z.array(
      z.strictObject({
        id: z.string(),
        element: z.string(),
        code: z.string(),
        message: z.string(),
        at: z.string(),
        attempts: z.int(),
      }),
    ),
  })
  .meta({ id: 'IncidentRow', description: '不含编号和案件内容' });
export const quarantineRow = z
  .strictObject({
    case: z.string(),
    doing: z.string(),
    fault: z.string(),
    count: z.int(),
    firstAt: z.iso.datetime(),
    lastAt: z.iso.datetime(),
  })
  .meta({ id: 'QuarantineRow' });

export type IncidentRowView = z.infer<typeof incidentRow>;
export type QuarantineRowView = z.infer<typeof quarantineRow>;

const LONGEST_MESSAGE = 300;
const GIVEN_NAME = /^[a-z]+([A-Z.-][A-Za-z]*)+$/;
const CASE_NUMBER = /[A-Z]{2}\d{8}-\d+/g;

export function incidentView({ case: caseId, release, incidents }: IncidentRow): IncidentRowView {
  const shown = incidents.map(({ id, element, code, message, at, attempts }) => {
    const [known, said] = /\p{Script=Han}/u.test(message) ? [code, message] : ['internal', `程序错误：${message}`];
    return { id, element, code: known, message: withoutCaseText(said), at, attempts };
  });
  return { case: caseId, release, incidents: shown };
}

export function quarantineView({
  case: caseId,
  doing,
  fault,
  count,
  firstAt,
  lastAt,
}: QuarantineRow): QuarantineRowView {
  return { case: caseId, doing, fault, count, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() };
}

/**
 * What stands in quotes may come from the case, and so may a number: the operator learns what went wrong, not what
 * somebody wrote. Names a designer gave (`withdrawalAction`, `case.nature`) stay, as they say what to repair.
 */
function withoutCaseText(message: string): string {
  const shown = message.replace(/"([^"]*)"|「([^」]*)」|“([^”]*)”/g, (quoted, ...parts: unknown[]) => {
    const inside = parts.slice(0, 3).find((part) => typeof part === 'string');
    return typeof inside === 'string' && GIVEN_NAME.test(inside) ? quoted : '…';
  });
  return shown.replace(CASE_NUMBER, '…').slice(0, LONGEST_MESSAGE);
}
