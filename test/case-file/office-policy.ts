import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCalendar, readNotice, type WorkCalendar } from '../../src/platform/calendar/index.js';
import type { Limit } from '../../src/platform/clocks/index.js';
import { createProcessEngine } from '../../src/platform/engine/index.js';
import type { CompiledPolicy } from '../../src/platform/policy/index.js';

export const engine = createProcessEngine();

const here = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const NOTICES = ['2020.json', '2020-spring-festival.json', '2026.json'];

/** The official calendar, as known with the first `count` notices of 2020; `edition` makes it newer than it looks. */
export function calendarOf(count = NOTICES.length, edition?: number): WorkCalendar {
  const notices = NOTICES.slice(0, count).map((name) => readNotice(JSON.parse(here(`../../rules/calendar/${name}`))));
  return createCalendar(notices, { edition });
}

const ANSWER: Limit = {
  key: 'answer',
  title: '答复',
  amount: 5,
  unit: 'WD',
  from: '收到',
  to: '答复',
  clause: '测试 第二条',
  source: 'default',
  supervision: 'standard',
  ladder: {
    warn: [{ amountFrom: 0, left: [1] }],
    overdue: [{ after: 0, kind: 'overdue', to: 'handler', note: 'late' }],
    warnNote: '{left}',
  },
};

function known<T>(value: T | undefined, name: string): T {
  return value ?? unknownTo(name);
}

function unknownTo(name: string): never {
  throw new Error(`the office has no ${name}`);
}

interface OfficePolicy {
  inForceAt(): Promise<number>;
  compiled(): Promise<CompiledPolicy>;
}

/** One release with one diagram and one limit; policy has tests of its own. */
export function officePolicy(): Promise<OfficePolicy> {
  return policyWith({});
}

/** The same with its limit changed, and other limits beside it. */
export async function policyWith(change: Partial<Limit>, ...others: readonly Limit[]): Promise<OfficePolicy> {
  const model = await engine.compile({ name: 'letter.bpmn', xml: here('./letter.bpmn') });
  const limits = [{ ...ANSWER, ...change }, ...others];
  const policy: CompiledPolicy = {
    release: 1,
    limits,
    model: (process) => known(process === model.process ? model : undefined, process),
    limit: (key) =>
      known(
        limits.find((limit) => limit.key === key),
        key,
      ),
    rules: unknownTo,
    form: unknownTo,
    data: unknownTo,
  };
  return { inForceAt: async () => 1, compiled: async () => policy };
}
