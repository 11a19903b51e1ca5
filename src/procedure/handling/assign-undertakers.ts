import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseFiles } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import type { UndertakerItem } from './domain.js';
import { handlingClock } from './handling-clock.js';
import { mayUndertake } from './may-undertake.js';
import { mustHandle } from './permissions.js';

export interface UndertakersCommand extends CaseCommand {
  /** Units and what each is asked to do. */
  readonly items: readonly { readonly unit: string; readonly request: string }[];
}

/** 办法 第十一条: the bureau has units carry out the handling; their limits lie inside its own, which goes on. */
export class AssignUndertakers extends ReportUseCase<UndertakersCommand> {
  constructor(
    caseFiles: CaseFiles,
    private readonly directory: Directory,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
  ) {
    super(caseFiles);
  }

  /** Refuses unknown units, the unit reported on, units that are not above it (decision 13), and ones at work. */
  override async act(actor: Actor, file: ReportFile, command: UndertakersCommand): Promise<Outcome<JsonObject>> {
    const refused = mustHandle(actor, file) ?? mayAsk(command);
    if (refused) return refused;
    const { reported, undertakers } = file.domain.handling;
    const busy = undertakers.filter(({ state }) => state === 'open').map(({ unit }) => unit);
    for (const { unit } of command.items) {
      const barred = mayUndertake(this.directory, unit, reported);
      if (barred) return barred;
      // One open item a unit: two would leave nobody knowing which of them an answer is for.
      if (busy.includes(unit)) return refuse('undertaker.at-work-already', { unit: this.nameOf(unit) });
      busy.push(unit);
    }
    const limit = await this.limitFor(file);
    const { dueAt } = limit;
    const items = command.items.map((asked, at) =>
      itemFor(file, { ...asked, name: this.nameOf(asked.unit) }, at, dueAt),
    );
    hand(file, items, limit.days);
    const handed = items.map(({ id, unit, name, request }) => ({ id, unit, name, request }));
    await file.message('undertakers.assigned', { items: handed });
    return done({ items: items.map(({ id }) => id) });
  }

  private nameOf(unit: string): string {
    return this.directory.unit(unit)?.name ?? unit;
  }

  /** So many working days before the bureau's own date; its own date when too little is left. */
  private async limitFor(file: ReportFile): Promise<{ readonly dueAt: Date; readonly days: number }> {
    const own = handlingClock(file)?.dueAt ?? file.now;
    const { amount } = (await this.policy.compiled(file.release)).limit('undertaker.handle');
    const earlier = this.calendar.shift(own, -amount);
    return earlier > file.now ? { dueAt: earlier, days: amount } : { dueAt: own, days: 0 };
  }
}

function mayAsk({ items }: UndertakersCommand) {
  if (items.length === 0) return refuse('undertaker.none-named');
  return items.some(({ request }) => request.trim() === '') ? refuse('undertaker.without-request') : null;
}

function itemFor(
  file: ReportFile,
  asked: { readonly unit: string; readonly name: string; readonly request: string },
  at: number,
  dueAt: Date,
): UndertakerItem {
  return {
    id: `item-${file.domain.handling.undertakers.length + at + 1}`,
    unit: asked.unit,
    name: asked.name,
    request: maskFor(file, asked.request.trim(), 'staff'),
    assignedAt: file.now.toISOString(),
    dueAt: dueAt.toISOString(),
    state: 'open',
    answer: '',
    settledAt: '',
    reason: '',
    alarmedAt: '',
  };
}

/** Each item's clock is counted back from the bureau's and moves with it. */
function hand(file: ReportFile, items: readonly UndertakerItem[], days: number): void {
  const before = file.domain.handling.handleClock;
  amendHandling(file, { undertakers: [...file.domain.handling.undertakers, ...items] });
  for (const { id, unit, dueAt } of items) {
    file.grant(`masked:${unit}`);
    file.startClock('undertaker.return', { subject: id, holder: unit });
    file.startClock('undertaker.handle', { subject: id, holder: unit, before, amount: days });
    file.record({ kind: 'undertaker.assigned', data: { item: id, unit, dueAt }, clause: '办法 第十一条' });
  }
}
