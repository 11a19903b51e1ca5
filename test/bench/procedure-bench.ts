import { readdirSync, readFileSync } from 'node:fs';
import type { Attachments } from '../../src/platform/attachments/index.js';
import { createCalendar, readNotice, type WorkCalendar } from '../../src/platform/calendar/index.js';
import {
  type CaseFile,
  type CaseFileRuntime,
  type CaseTask,
  type Command,
  createCaseFiles,
  type HistoryEntry,
} from '../../src/platform/case-file/index.js';
import { MongoClaims } from '../../src/platform/claims/index.js';
import { createDirectory, type Directory, readUnits } from '../../src/platform/directory/index.js';
import { createProcessEngine } from '../../src/platform/engine/index.js';
import { compileExpression } from '../../src/platform/expressions/index.js';
import { validateForm } from '../../src/platform/forms/index.js';
import {
  type Actor,
  hashOf,
  type JsonObject,
  MovableClock,
  newId,
  type Outcome,
  refuse,
} from '../../src/platform/kernel/index.js';
import { createPlaces } from '../../src/platform/places/index.js';
import type { CompiledPolicy, PolicyReleases } from '../../src/platform/policy/index.js';
import { KeyVault, masterKeyOf } from '../../src/platform/vault/index.js';
import type { ReportInput, Submitted } from '../../src/procedure/acceptance/index.js';
import { createProcedure, type Procedure } from '../../src/procedure/assembly/index.js';
import type { ReportDomain, ReportFile } from '../../src/procedure/case/index.js';
import { chaptersBeside } from '../../src/wiring/chapters.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { folderPolicy } from './folder-policy.js';
import { CHANNELS, CLEAR, Mailbox, type OutsideChannel, type Rulings, ScriptedDecisions } from './scripted.js';

export { CLEAR, type OutsideChannel, type Rulings } from './scripted.js';

/** A Monday at nine in Shanghai. */
export const MONDAY = '2026-03-02T09:00:00+08:00';

export const REPORTER: Actor = { id: 'reporter', name: '举报人', kind: 'reporter', roles: [], unit: '' };

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Somebody on duty in a unit, in one or more roles. */
export function staff(role: string, unit: string = role, id = `${role}-1`): Actor {
  return { id, name: id, kind: 'staff', roles: [role], unit };
}

/** Reports of these tests carry no files. */
const NO_ATTACHMENTS = { ofCase: async () => [] } as unknown as Attachments;

/**
 * The whole procedure over a real embedded database, engine, calendar and release 1, with a clock the test moves.
 * Speaks the domain; `history` prints what happened when an expectation fails.
 */
export class ProcedureBench {
  readonly decisions = new ScriptedDecisions();
  readonly clock: MovableClock;
  readonly mail: Readonly<Record<OutsideChannel, Mailbox>>;
  readonly directory: Directory = createDirectory(readUnits(json('rules/directory/units.json')));
  database!: TestDatabase;
  runtime!: CaseFileRuntime;
  procedure!: Procedure;
  calendar!: WorkCalendar;
  releases!: PolicyReleases;
  policy!: CompiledPolicy;

  private constructor(at: string) {
    this.clock = new MovableClock(new Date(at));
    this.mail = Object.fromEntries(CHANNELS.map((channel) => [channel, new Mailbox(channel)])) as Record<
      OutsideChannel,
      Mailbox
    >;
    this.decisions.rulings = CLEAR;
  }

  static async open(at = MONDAY): Promise<ProcedureBench> {
    const bench = new ProcedureBench(at);
    await bench.build();
    return bench;
  }

  private async build(): Promise<void> {
    const engine = createProcessEngine();
    const compiled = await folderPolicy(engine, this.decisions);
    this.policy = compiled;
    const policy = { inForceAt: async () => 1, compiled: async () => compiled } as unknown as PolicyReleases;
    const notices = readdirSync('rules/calendar').filter((name) => name.endsWith('.json'));
    const calendar = createCalendar(notices.map((name) => readNotice(json(`rules/calendar/${name}`))));
    this.calendar = calendar;
    this.releases = policy;
    const vault = new KeyVault(masterKeyOf(Buffer.alloc(32, 7)));
    this.database = await testDatabase();
    const claims = new MongoClaims(this.database.connection, this.clock);
    await claims.prepare();
    this.procedure = createProcedure({
      runtime: () => this.runtime,
      policy,
      calendar,
      vault,
      clock: this.clock,
      directory: this.directory,
      places: createPlaces(json('rules/places/divisions.json')),
      claims,
      chapters: chaptersBeside(policy, NO_ATTACHMENTS),
    });
    this.runtime = await createCaseFiles({
      connection: this.database.connection,
      engine,
      policy,
      decisions: this.decisions,
      calendar,
      clock: this.clock,
      vault,
      kinds: [this.procedure.kind],
      handlers: [...Object.values(this.mail), this.procedure.messages],
      sweeper: { relayGraceMs: 0 },
    });
  }

  async close(): Promise<void> {
    await this.runtime.close();
    await this.database.close();
  }

  /** Scripts rule sets beside the ones of a clear report. */
  rule(rulings: Rulings): void {
    this.decisions.rulings = { ...CLEAR, ...rulings };
  }

  command(body: unknown = '', key: string = newId()): Command {
    return { key, body: hashOf(body) };
  }

  /** Hands in a report; unwraps the answer. */
  async submit(change: Partial<ReportInput> = {}, actor: Actor = REPORTER): Promise<Submitted> {
    return this.ok(await this.trySubmit(change, actor));
  }

  trySubmit(change: Partial<ReportInput> = {}, actor: Actor = REPORTER, key: string = newId()) {
    const input: ReportInput = {
      channel: 'website',
      text: '平江县余坪镇昌江边有人夜里用抽沙船偷采河沙,河堤已经被掏空。',
      place: { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇' },
      reporter: { anonymous: false, name: '举报人甲', phone: '13800138000' },
      attachments: [],
      truthful: true,
      ...change,
    };
    return this.procedure.submitReport.execute(actor, this.command(input, key), input).then(async (outcome) => {
      await this.settle();
      return outcome;
    });
  }

  /** The report as stored now. */
  async report(number: string): Promise<CaseFile<ReportDomain>> {
    const file = await this.runtime.caseFiles.findByNumber<ReportDomain>(number);
    if (file === null) throw new Error(`no report ${number}`);
    return file;
  }

  async domain(number: string): Promise<ReportDomain> {
    return (await this.report(number)).domain;
  }

  /** Elements with an open task, in order of name. */
  async open(number: string): Promise<string[]> {
    return (await this.report(number)).tasks.map((task) => task.element).sort();
  }

  /** Fills in the form of an open task; everything that follows at once has happened when this answers. */
  async complete(actor: Actor, number: string, element: string, data: JsonObject = {}): Promise<Outcome<JsonObject>> {
    const { _id, tasks } = await this.report(number);
    const task = tasks.find((candidate) => candidate.element === element);
    if (!task) return refuse('bench.no-such-task', { element, open: tasks.map((one) => one.element) });
    const checked = this.check(task, data);
    if (!checked.ok) return checked;
    const changed = await this.runtime.caseFiles.change(actor, this.command(data), _id, (file: ReportFile) =>
      this.procedure.kind.acts.complete(actor, file, task, checked.value),
    );
    await this.settle();
    return changed.ok ? { ok: true, value: changed.value.value } : changed;
  }

  /** As the API does before anything else: the data against the form, field by field. */
  private check(task: CaseTask, data: JsonObject): Outcome<JsonObject> {
    if (task.form === null) return { ok: true, value: {} };
    const hides = (expression: string, context: JsonObject) => compileExpression(expression).test(context);
    return validateForm(this.policy.form(task.form), data, hides, task.inputs);
  }

  /** Completes a task and expects no refusal. */
  async do(actor: Actor, number: string, element: string, data: JsonObject = {}): Promise<void> {
    const outcome = await this.complete(actor, number, element, data);
    if (!outcome.ok) throw new Error(`${element}: ${JSON.stringify(outcome.refusal)}\n${await this.history(number)}`);
  }

  /** Moves the clock and lets everything due happen, in order of due time. */
  async moveTo(at: string): Promise<void> {
    this.clock.moveTo(new Date(at));
    await this.settle();
  }

  /** Relays, deliveries and sweeps, until nothing moves any more. */
  async settle(): Promise<void> {
    for (let round = 0, quiet = 0; round < 200; round += 1) {
      const report = await this.runtime.sweeper.sweep(this.clock.now());
      const moved = report.more || report.relayed + report.fired + report.delivered + report.recomputed > 0;
      quiet = moved ? 0 : quiet + 1;
      // Relays and deliveries also run by themselves right after a commit: a quiet sweep may only have missed them.
      if (quiet >= 2 && (await this.isAtRest())) return;
    }
    throw new Error('the case files do not come to rest');
  }

  /** Nothing is committed without being copied out, and no message waits to be tried for the first time. */
  private async isAtRest(): Promise<boolean> {
    const { files, deliveries } = this.runtime.collections;
    await this.runtime.relay.idle();
    const dirty = await files.countDocuments({ dirty: true });
    return dirty + (await deliveries.countDocuments({ open: true, attempts: 0 })) === 0;
  }

  /** A clock of the case by key: `running`, `met` …; the latest one. */
  async clockOf(number: string, key: string) {
    return (await this.report(number)).clocks.findLast((clock) => clock.key === key);
  }

  async entries(number: string): Promise<readonly HistoryEntry[]> {
    const { _id } = await this.report(number);
    return this.runtime.caseFiles.history(_id, { afterSeq: 0, limit: 5_000 });
  }

  /** The case's history as text, with open tasks and incidents: for failing tests. */
  async history(number: string): Promise<string> {
    const file = await this.report(number);
    const lines = (await this.entries(number)).map(
      (entry) =>
        `${entry.seq} ${entry.at.toISOString()} ${entry.kind} ${entry.element ?? ''} ${JSON.stringify(entry.data)}`,
    );
    const open = file.tasks.map((task) => `${task.element} → ${task.unit}`);
    return [
      ...lines.map((line) => line.slice(0, 240)),
      `open: ${open.join(', ')}`,
      JSON.stringify(file.engine.incidents),
    ].join('\n');
  }

  /** Unwraps an outcome that must not be a refusal. */
  ok<T>(outcome: Outcome<T>): T {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.value;
  }
}
