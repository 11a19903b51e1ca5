import { z } from 'zod';
import type { IncidentRow, QuarantineRow } from '../../platform/case-file/index.js';

export const incidentRow = z
  .strictObject({
    case: z.string(),
    release: z.int(),
    incidents: z.array(
      z.strictObject({
        id: z.string(),
        process: z.string(),
        element: z.string(),
        elementName: z.string(),
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
    doingTitle: z.string(),
    fault: z.string(),
    count: z.int(),
    firstAt: z.iso.datetime(),
    lastAt: z.iso.datetime(),
  })
  .meta({ id: 'QuarantineRow' });

export type IncidentRowView = z.infer<typeof incidentRow>;
export type QuarantineRowView = z.infer<typeof quarantineRow>;

const DOING_TITLES: Readonly<Record<string, string>> = {
  load: '装载',
  relay: '复制到列表和历史',
  sweep: '到期处理',
  deliver: '发送',
  rebuild: '重建列表',
};
const LONGEST_MESSAGE = 300;
const GIVEN_NAME = /^[a-z]+([A-Z.-][A-Za-z]*)+$/;
const CASE_NUMBER = /[A-Z]{2}\d{8}-\d+/g;

/** Name of an element of a process, as the diagram of the case's release has it. */
export type NameElement = (process: string, element: string) => string;

export function incidentView(row: IncidentRow, nameOf: NameElement): IncidentRowView {
  const { case: caseId, release, incidents, processes } = row;
  const shown = incidents.map(({ id, execution, element, code, message, at, attempts }) => {
    const process = processes[execution] ?? '';
    const where = { process, element, elementName: nameOf(process, element) };
    const [known, said] = /\p{Script=Han}/u.test(message) ? [code, message] : ['internal', `程序错误：${message}`];
    return { id, ...where, code: known, message: withoutCaseText(said), at, attempts };
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
  const doingTitle = DOING_TITLES[doing] ?? doing;
  return {
    case: caseId,
    doing,
    doingTitle,
    fault,
    count,
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  };
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
