import { z } from 'zod';
import type { AccessLog } from '../../platform/access/log/index.js';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseFiles, HistoryEntry } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, type Clock, refuse } from '../../platform/kernel/index.js';
import type { CompiledPolicy, PolicyReleases } from '../../platform/policy/index.js';
import { NATURE_TITLES, subjectOf } from '../../procedure/case/index.js';
import { settle } from '../http/index.js';
import type { CaseDoor, ReportCase } from './case-door.js';
import { sightOf } from './case-view.js';
import { type ClockView, clockView, explain } from './clock-view.js';
import { titled, unitTitle } from './titles.js';

const STEP_TITLES: Readonly<Record<string, string>> = {
  'clock.warn': '到期提醒',
  'clock.overdue': '逾期提醒',
  'clock.supervise': '发督办单',
  'clock.escalate-head': '报司局负责人',
  'clock.escalate-office': '列入办公厅超期清单',
};
const HISTORY_PAGE = 100;
/** Entries of history looked through, and steps shown. */
const MOST_ENTRIES = 3_000;
const MOST_STEPS = 50;

const stepTaken = z.object({
  at: z.iso.datetime(),
  kind: z.string(),
  title: z.string(),
  clock: z.string(),
  clockTitle: z.string(),
  holder: titled.nullable(),
  dueAt: z.string(),
});

export const supervisionSheet = z
  .strictObject({
    number: z.string(),
    subject: z.string(),
    place: z.string(),
    natureTitle: z.string(),
    category: z.string(),
    bureau: titled.nullable(),
    assisting: z.array(titled),
    dispatchedAt: z.string(),
    clocks: z.array(clockView),
    steps: z.array(stepTaken),
    undertakers: z.array(z.object({ unit: titled, request: z.string(), dueAt: z.string(), state: z.string() })),
    printedAt: z.iso.datetime(),
    printedBy: z.object({ name: z.string(), unit: titled }),
  })
  .meta({
    id: 'SupervisionSheet',
    description: '督办单：在计的时限、已采取的督办步骤和未办完的承办事项；不含举报人信息',
  });
export type SupervisionSheet = z.infer<typeof supervisionSheet>;

/** 督办单: what is printed and sent to whoever is late. Nothing of the reporter, and no more of the text than its title. */
export class SupervisionSheets {
  constructor(
    private readonly door: CaseDoor,
    private readonly caseFiles: CaseFiles,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** Printing is logged as taking something out of the house. @throws Problem 404; `case.own-item-only` */
  async of(actor: Actor, id: string): Promise<SupervisionSheet> {
    const { file, itemOf } = await this.door.enter(actor, id);
    if (itemOf !== null) settle(refuse('case.own-item-only'));
    await this.accessLog.record(actor, { action: 'export', cases: [file._id], field: 'supervision-sheet' });
    const policy = await this.policy.compiled(file.release);
    const { acceptance, handling, intake } = file.domain;
    const unit = (code: string) => this.unit(code);
    const dispatch = acceptance.dispatches.at(-1);
    const open = handling.undertakers.filter(({ state }) => state === 'open');
    return {
      number: file.number,
      subject: subjectOf(intake.text),
      place: intake.place.label || intake.place.text,
      natureTitle: acceptance.nature === null ? '' : NATURE_TITLES[acceptance.nature],
      category: acceptance.category,
      bureau: dispatch ? unit(dispatch.lead) : null,
      assisting: (dispatch?.assisting ?? []).map(unit),
      dispatchedAt: dispatch?.at ?? '',
      clocks: this.clocksOf(file, policy),
      steps: await this.stepsOf(file, policy),
      undertakers: open.map(({ unit: of, request, dueAt, state }) => ({ unit: unit(of), request, dueAt, state })),
      printedAt: this.clock.now().toISOString(),
      printedBy: { name: actor.name, unit: unit(actor.unit) },
    };
  }

  private clocksOf(file: ReportCase, policy: CompiledPolicy): ClockView[] {
    const { calendar, directory } = this;
    const sight = sightOf(file, { policy, calendar, directory, positions: [], now: this.clock.now() });
    const running = file.clocks.filter(({ state }) => state === 'running');
    return running.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).map((clock) => explain(clock, sight));
  }

  private async stepsOf(file: ReportCase, policy: CompiledPolicy): Promise<SupervisionSheet['steps']> {
    const steps: SupervisionSheet['steps'] = [];
    let afterSeq = 0;
    while (afterSeq < Math.min(file.head.seq, MOST_ENTRIES)) {
      const entries = await this.caseFiles.history(file._id, { afterSeq, limit: HISTORY_PAGE });
      steps.push(
        ...entries.filter(({ kind }) => Object.hasOwn(STEP_TITLES, kind)).map((one) => this.step(one, policy)),
      );
      const last = entries.at(-1)?.seq;
      if (last === undefined) break;
      afterSeq = last;
    }
    return steps.slice(-MOST_STEPS);
  }

  private step({ at, kind, data }: HistoryEntry, policy: CompiledPolicy): SupervisionSheet['steps'][number] {
    const key = String(data.key ?? '');
    const holder = String(data.holder ?? '');
    return {
      at: at.toISOString(),
      kind,
      title: STEP_TITLES[kind] ?? kind,
      clock: key,
      clockTitle: policy.limit(key).title,
      holder: holder === '' ? null : this.unit(holder),
      dueAt: String(data.dueAt ?? ''),
    };
  }

  private unit(id: string) {
    return { id, title: unitTitle(id, (code) => this.directory.unit(code)?.name) };
  }
}
