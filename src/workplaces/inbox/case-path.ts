import { z } from 'zod';
import type { HistoryEntry } from '../../platform/case-file/index.js';

/** Entries of history read for one path, and elements it names, at most. */
export const MOST_ENTRIES = 5_000;
const MOST_ELEMENTS = 500;

const pathElement = z.strictObject({
  process: z.string(),
  element: z.string(),
  type: z.string(),
  name: z.string(),
  clause: z.string().nullable(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  entered: z.int(),
  completed: z.int(),
  cancelled: z.int(),
  failed: z.int(),
  taken: z.int(),
});
export const casePath = z
  .strictObject({ elements: z.array(pathElement), complete: z.boolean() })
  .meta({ id: 'CasePath', description: 'taken 是连线走过的次数；complete 为否：历史过长，只含前面的部分' });

export type CasePathView = z.infer<typeof casePath>;
type Passed = CasePathView['elements'][number];

const EVENTS = ['entered', 'completed', 'cancelled', 'failed', 'taken'] as const;

/** What a diagram colours: every element and flow the case has passed, once each, in order of first passing. */
export class CasePath {
  private readonly passed = new Map<string, Passed>();
  private whole = true;

  add(entry: HistoryEntry): void {
    const event = EVENTS.find((name) => entry.kind === `element.${name}`);
    if (event === undefined || entry.element === null) return;
    const process = String(entry.data.process ?? '');
    const element = this.of(`${process} ${entry.element}`, entry, process);
    if (element === null) return;
    element[event] += 1;
    element.lastAt = entry.at.toISOString();
  }

  /** @param complete whether all of the history was added */
  view(complete: boolean): CasePathView {
    return { elements: [...this.passed.values()], complete: complete && this.whole };
  }

  private of(key: string, entry: HistoryEntry, process: string): Passed | null {
    const known = this.passed.get(key);
    if (known) return known;
    if (this.passed.size >= MOST_ELEMENTS) {
      this.whole = false;
      return null;
    }
    const at = entry.at.toISOString();
    const [type, name] = [String(entry.data.type ?? ''), String(entry.data.name ?? '')];
    const counts = { entered: 0, completed: 0, cancelled: 0, failed: 0, taken: 0 };
    const { element, clause } = entry;
    const first = { process, element: element ?? '', type, name, clause, firstAt: at, lastAt: at, ...counts };
    this.passed.set(key, first);
    return first;
  }
}
