import type { Actor, JsonObject, Outcome } from '../../../src/platform/kernel/index.js';
import type { ReportInput, Submitted } from '../../../src/procedure/acceptance/index.js';
import type { ReportFile } from '../../../src/procedure/case/index.js';
import { AskReview, RateReply, StartSpotCheck } from '../../../src/procedure/feedback/index.js';
import {
  AddProgressNote,
  AskLegalOpinion,
  AskReporter,
  AskStatement,
  AssignUndertakers,
  type CaseCommand,
  ConfirmRectification,
  NameLongTermDate,
  NameReportedUnits,
  RecordStatement,
  type ReportUseCase,
  RequestExtension,
  ReturnToCentre,
  SettingsOfRelease,
  WriteOffUndertaking,
} from '../../../src/procedure/handling/index.js';
import { ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';

export const centre = staff('centre');
export const office = staff('general-office');
export const legal = staff('legal');
export const handler = staff('bureau', 'rivers');
export const division = staff('division-head', 'rivers');
export const head = staff('bureau-head', 'rivers');
export const yangtze = staff('undertaker', 'yangtze');
export const county = staff('undertaker', 'water-430626');

const STUDIED = '治理工程需跨汛期实施';

/** Everything a closing needs. */
export const COMPLETE = {
  finding: '属实',
  result: '已解决',
  method: '现场',
  visits: [{ day: '2026-03-09', people: '核查组两人' }],
  measures: '责令停止采砂并修复堤脚',
  measuresDue: '2026-03-31',
  responsibleUnit: '平江县水利局',
  evidence: '现场照片\n询问笔录',
  internalFinding: '夜间采砂属实',
  reply: '经核查,您反映的问题属实,已责令整改。',
};

/** The desks of a bureau over the bench: a report is dispatched to 河湖管理司 and taken from there. */
export class HandlingDesk {
  constructor(readonly bench: ProcedureBench) {}

  async dispatched(nature: 'report' | 'consultation' = 'report', lead = 'rivers'): Promise<string> {
    this.bench.rule({ nature: { outcome: nature } });
    const { number } = await this.bench.submit();
    if (nature === 'consultation')
      await this.do(centre, number, 'consultation-desk', { action: 'dispatch', lead, reason: '按职责' });
    else await this.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead, reason: '按职责' });
    return number;
  }

  async accepted(nature: 'report' | 'consultation' = 'report'): Promise<string> {
    const number = await this.dispatched(nature);
    await this.do(handler, number, `${nature}-bureau-check`, { verdict: 'accept' });
    return number;
  }

  /** An accepted report, with what its reporter needs to speak up. */
  async acceptedWithKey(change: Partial<ReportInput> = {}): Promise<Submitted> {
    this.bench.rule({});
    const submitted = await this.bench.submit(change);
    await this.do(centre, submitted.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await this.do(handler, submitted.number, 'report-bureau-check', { verdict: 'accept' });
    return submitted;
  }

  /** A report answered to its reporter, with what he needs to speak up. */
  async answeredWithKey(closing: JsonObject = {}): Promise<Submitted> {
    const submitted = await this.acceptedWithKey();
    await this.closed(submitted.number, closing);
    return submitted;
  }

  /** From an accepted report to signed feedback with the centre. */
  async fedBack(number: string, closing: JsonObject = {}): Promise<void> {
    await this.do(handler, number, 'close-report', { ...COMPLETE, ...closing });
    await this.signed(number, 'closing');
    await this.do(handler, number, 'feed-back', { progress: '已办结,结果见办结意见。' });
  }

  async signed(number: string, what: string): Promise<void> {
    await this.do(division, number, `${what}-division`, { agreed: 'yes' });
    await this.do(head, number, `${what}-head`, { agreed: 'yes' });
  }

  /** A report that is closed, fed back, accepted by the centre and answered. */
  async answered(closing: JsonObject = {}): Promise<string> {
    const number = await this.accepted();
    await this.closed(number, closing);
    return number;
  }

  /** From an accepted report to the reply. */
  private async closed(number: string, closing: JsonObject): Promise<void> {
    await this.fedBack(number, closing);
    await this.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await this.do(centre, number, 'reply-reporter', { reply: COMPLETE.reply });
  }

  do(actor: Actor, number: string, element: string, data: JsonObject): Promise<void> {
    return this.bench.do(actor, number, element, data);
  }

  /** The refusal code of completing a task; empty when it was not refused. */
  async refusal(actor: Actor, number: string, element: string, data: JsonObject): Promise<string> {
    const outcome = await this.bench.complete(actor, number, element, data);
    return outcome.ok ? '' : outcome.refusal.code;
  }

  /** The refusal code of the act behind a form, as a release would meet it whose form asks for less. */
  async refusalBehindForm(actor: Actor, number: string, element: string, data: JsonObject): Promise<string> {
    const { _id, tasks } = await this.bench.report(number);
    const task = tasks.find((open) => open.element === element);
    if (!task) throw new Error(`no task ${element}`);
    const { acts } = this.bench.procedure.kind;
    const outcome = await this.files.change(actor, this.bench.command(data), _id, (file: ReportFile) =>
      acts.complete(actor, file, task, data),
    );
    return this.codeOf(outcome);
  }

  async act<C extends CaseCommand>(
    useCase: ReportUseCase<C>,
    actor: Actor,
    number: string,
    body: Omit<C, keyof CaseCommand>,
  ): Promise<string> {
    const { _id } = await this.bench.report(number);
    const command = { ...this.bench.command(body), case: _id, ...body } as C;
    return this.codeOf(await useCase.execute(actor, command));
  }

  private async codeOf(outcome: Outcome<unknown>): Promise<string> {
    await this.bench.settle();
    return outcome.ok ? '' : outcome.refusal.code;
  }

  requestExtension(actor: Actor, number: string, reason = '案情复杂,需要鉴定') {
    return this.act(new RequestExtension(this.files), actor, number, { reason });
  }
  returnToCentre(actor: Actor, number: string, opinion: string, returnTo?: string) {
    return this.act(new ReturnToCentre(this.files), actor, number, { opinion, ...(returnTo && { returnTo }) });
  }
  note(actor: Actor, number: string, text: string, reached?: string) {
    return this.act(new AddProgressNote(this.files), actor, number, { text, reached });
  }
  askLegal(actor: Actor, number: string, question: string) {
    return this.act(new AskLegalOpinion(this.files), actor, number, { question });
  }
  askReporter(actor: Actor, number: string, question: string) {
    return this.act(new AskReporter(this.files), actor, number, { question });
  }
  nameReported(actor: Actor, number: string, ...units: string[]) {
    return this.act(new NameReportedUnits(this.files, this.bench.directory), actor, number, { units });
  }
  assign(actor: Actor, number: string, ...units: string[]) {
    return this.hand(actor, number, '请核查并报送结果', ...units);
  }
  hand(actor: Actor, number: string, request: string, ...units: string[]) {
    const { directory, releases, calendar } = this.bench;
    const items = units.map((unit) => ({ unit, request }));
    return this.act(new AssignUndertakers(this.files, directory, releases, calendar), actor, number, { items });
  }
  writeOff(actor: Actor, number: string, item: string, reason: string) {
    return this.act(new WriteOffUndertaking(this.files), actor, number, { item, reason });
  }
  askStatement(actor: Actor, number: string, unit: string, ...questions: string[]) {
    return this.act(new AskStatement(this.files), actor, number, { unit, questions });
  }
  recordStatement(actor: Actor, number: string, statement: string, answer: string) {
    return this.act(new RecordStatement(this.files), actor, number, { statement, answer });
  }
  confirmRectification(actor: Actor, number: string, proof: string) {
    return this.act(new ConfirmRectification(this.files), actor, number, { proof });
  }
  nameDate(actor: Actor, number: string, day: string, milestones = [{ day, text: '完成治理' }], reason = STUDIED) {
    const useCase = new NameLongTermDate(this.files, new SettingsOfRelease(this.bench.releases));
    return this.act(useCase, actor, number, { day, reason, milestones });
  }
  spotCheck(actor: Actor, number: string, reason: string) {
    return this.act(new StartSpotCheck(this.files), actor, number, { reason });
  }

  async rate(key: { number: string; queryCode: string }, level: string, comment = ''): Promise<string> {
    const input = { level: level as '满意', comment };
    const useCase = new RateReply(this.files, this.bench.procedure.access);
    return this.codeOf(await useCase.execute(REPORTER, this.bench.command(input), key, input));
  }

  /** The reporter adds something under his number; answers the refusal code. */
  async supplement(key: { number: string; queryCode: string }, text: string): Promise<string> {
    const input = { text, attachments: [] };
    const { supplementReport } = this.bench.procedure;
    return this.codeOf(await supplementReport.execute(REPORTER, this.bench.command(input), key, input));
  }

  async withdraw(key: { number: string; queryCode: string }, reason = '问题已经解决'): Promise<string> {
    const { withdrawReport } = this.bench.procedure;
    return this.codeOf(await withdrawReport.execute(REPORTER, this.bench.command(reason), key, reason));
  }

  async askReview(key: { number: string; queryCode: string }, reason: string): Promise<string> {
    const useCase = new AskReview(this.files, this.bench.procedure.access);
    return this.codeOf(await useCase.execute(REPORTER, this.bench.command(reason), key, { reason }));
  }

  async handling(number: string) {
    return (await this.bench.domain(number)).handling;
  }

  private get files() {
    return this.bench.procedure.caseFiles;
  }
}

/** A bench of its own for the suite it is called in; its clock moves for every test of it. */
export function onDesk(): { readonly bench: ProcedureBench; readonly desk: HandlingDesk } {
  let opened: { readonly bench: ProcedureBench; readonly desk: HandlingDesk } | undefined;
  beforeAll(async () => {
    const bench = await ProcedureBench.open();
    opened = { bench, desk: new HandlingDesk(bench) };
  });
  afterAll(() => opened?.bench.close());
  const open = () => {
    if (!opened) throw new Error('expected a bench, but the suite has not begun');
    return opened;
  };
  return {
    get bench() {
      return open().bench;
    },
    get desk() {
      return open().desk;
    },
  };
}

/** Runs a test that moves its clock on a bench of its own. */
export function apart(test: (desk: HandlingDesk, bench: ProcedureBench) => Promise<void>): () => Promise<void> {
  return async () => {
    const bench = await ProcedureBench.open();
    try {
      await test(new HandlingDesk(bench), bench);
    } finally {
      await bench.close();
    }
  };
}
