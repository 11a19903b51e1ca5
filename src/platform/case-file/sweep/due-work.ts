import { done, type Outcome, refuse, SYSTEM } from '../../kernel/index.js';
import type { Committed } from '../case-files.js';
import { nextClockWork } from '../command/clock-book.js';
import type { CommandRunner } from '../command/command-runner.js';
import type { WorkingCopy } from '../command/working-copy.js';
import type { CaseStore } from '../store/case-store.js';
import type { StoredFile } from '../store/stored-file.js';

/** One thing of a case file that has a date. */
interface Due {
  readonly kind: 'timer' | 'clock';
  readonly id: string;
  readonly at: Date;
}

/** Channel of supervision notices nobody else takes care of. */
export const SUPERVISION_CHANNEL = 'supervision';

const NOT_DUE = 'case.not-due';

/** Does what is due in one case file, in order of due time, each as a command of its own. */
export class DueWork {
  constructor(
    private readonly runner: CommandRunner,
    private readonly store: CaseStore,
  ) {}

  /**
   * @param limit most steps taken; the rest waits for the next sweep
   * @returns steps done here (those another host did first are not counted)
   */
  async catchUp(caseId: string, now: Date, limit: number): Promise<number> {
    let fired = 0;
    const noticed = new Set<string>();
    for (let step = 0; step < limit; step += 1) {
      // After a step of our own the file is as we wrote it; compare-and-set would tell otherwise.
      const file = (step > 0 && this.store.remembered(caseId)) || (await this.store.load(caseId));
      const due = file && earliestDue(file, now, noticed);
      if (!due) return fired;
      if (due.kind === 'clock') noticed.add(due.id);
      const outcome = due.kind === 'timer' ? await this.fire(caseId, due, now) : await this.stepClock(caseId, due, now);
      if (outcome.ok && !outcome.value.repeated) fired += 1;
      if (!outcome.ok && outcome.refusal.code === 'case.busy') return fired;
      if (!outcome.ok && outcome.refusal.code !== NOT_DUE)
        throw new Error(`${due.kind} ${due.id}: ${outcome.refusal.code}`);
    }
    return fired;
  }

  /** Facts count from the due time; the history also says when the timer really fired. */
  private fire(caseId: string, timer: Due, now: Date): Promise<Outcome<Committed<null>>> {
    const dueAt = timer.at.toISOString();
    const command = { key: `timer:${caseId}:${timer.id}:${dueAt}`, body: '' };
    return this.runner.change(SYSTEM, command, caseId, (file) => fireTimer(file, timer, now), timer.at);
  }

  private stepClock(caseId: string, step: Due, now: Date): Promise<Outcome<Committed<null>>> {
    const command = { key: `clock:${caseId}:${step.id}:${step.at.toISOString()}`, body: '' };
    return this.runner.change(SYSTEM, command, caseId, (file) => takeStep(file, step, now), now);
  }
}

async function fireTimer(file: WorkingCopy, timer: Due, firedAt: Date): Promise<Outcome<null>> {
  const waiting = file.draft.timers.find(({ id, dueAt }) => id === timer.id && dueAt.getTime() === timer.at.getTime());
  // Moved by the calendar or gone since the sweep looked: nothing is written, and its key is not used up.
  if (!waiting) return refuse(NOT_DUE);
  const data = { timer: timer.id, dueAt: timer.at.toISOString(), firedAt: firedAt.toISOString() };
  file.record({ kind: 'timer.fired', element: waiting.element, data });
  await file.fireTimer(timer.id);
  return done(null);
}

async function takeStep(file: WorkingCopy, due: Due, now: Date): Promise<Outcome<null>> {
  const taken = file.clockBook.takeDueStep(due.id, now);
  if (!taken) return done(null);
  const { clock, step } = taken;
  const { kind } = file.context;
  if (kind.supervise) kind.supervise(file, clock, step);
  else {
    const { id, key, clause } = clock;
    const payload = { clock: id, key, clause, dueAt: clock.dueAt.toISOString(), to: step.to, note: step.note };
    file.send({ channel: SUPERVISION_CHANNEL, receiver: clock.holder, kind: step.kind, payload, onTold: null });
  }
  return done(null);
}

/** One notice per clock and sweep: a clock dealt with already waits for the next one. */
function earliestDue(file: StoredFile, now: Date, noticed: ReadonlySet<string>): Due | null {
  const timers = file.timers.map(({ id, dueAt }): Due => ({ kind: 'timer', id, at: dueAt }));
  const clocks = nextClockWork(file.clocks).map(({ clock, at }): Due => ({ kind: 'clock', id: clock.id, at }));
  const due = [...timers, ...clocks].filter(({ kind, id, at }) => at <= now && !(kind === 'clock' && noticed.has(id)));
  return due.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}
