import type { ClockRecord } from '../../clocks/index.js';
import { done, type Outcome, refuse, SYSTEM } from '../../kernel/index.js';
import type { CaseTimer } from '../case-file.js';
import type { Committed } from '../case-files.js';
import { dueClockWork } from '../command/clock-book.js';
import type { CommandRunner } from '../command/command-runner.js';
import type { WorkingCopy } from '../command/working-copy.js';
import type { CaseStore } from '../store/case-store.js';
import type { StoredFile } from '../store/stored-file.js';

/** One thing of a case file that has a date. */
interface Due {
  readonly kind: 'timer' | 'clock';
  readonly id: string;
  /** Names this piece of work and no other one of the same timer or clock, however often it is tried. */
  readonly mark: string;
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
      // A timer the calendar has moved: the file follows it as of that instant, so that later work keeps its own time.
      if (!outcome.ok) await this.followCalendar(file, due.at);
    }
    return fired;
  }

  /**
   * Brings a file whose clocks were counted by an older calendar to the current one; every command does so first.
   * @returns whether it was done here
   */
  async followCalendar(file: StoredFile, at: Date): Promise<boolean> {
    const command = { key: `calendar:${file._id}:${file.rev}`, body: '' };
    const act = async ({ isBehind }: WorkingCopy) => (isBehind ? done(null) : refuse(NOT_DUE));
    const outcome = await this.runner.change(SYSTEM, command, file._id, act, at);
    return outcome.ok && !outcome.value.repeated;
  }

  /** Facts count from the due time; the history also says when the timer really fired. */
  private fire(caseId: string, timer: Due, now: Date): Promise<Outcome<Committed<null>>> {
    const command = { key: `timer:${caseId}:${timer.mark}`, body: '' };
    return this.runner.change(SYSTEM, command, caseId, (file) => fireTimer(file, timer, now), timer.at);
  }

  /** As with timers: what comes after a step late to be taken still counts from its own due time. */
  private stepClock(caseId: string, step: Due, now: Date): Promise<Outcome<Committed<null>>> {
    const command = { key: `clock:${caseId}:${step.mark}`, body: '' };
    return this.runner.change(SYSTEM, command, caseId, (file) => takeStep(file, step, now), step.at);
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
  const timers = file.timers.filter(({ dueAt }) => dueAt <= now).map(timerDue);
  const clocks = dueClockWork(file.clocks, now).filter(({ clock }) => !noticed.has(clock.id));
  const due = [...timers, ...clocks.map(stepDue)];
  return due.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}

function timerDue({ id, dueAt }: CaseTimer): Due {
  return { kind: 'timer', id, mark: `${id}:${dueAt.toISOString()}`, at: dueAt };
}

/** Several steps may share an instant, and a moved clock come back to one: what is left tells them apart. */
function stepDue({ clock, at }: { readonly clock: ClockRecord; readonly at: Date }): Due {
  const left = `${clock.steps.length}.${clock.moves.length}`;
  return { kind: 'clock', id: clock.id, mark: `${clock.id}:${at.toISOString()}:${left}`, at };
}
