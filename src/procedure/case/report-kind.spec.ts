import type { CaseTask } from '../../platform/case-file/index.js';
import type { ClockRecord, SupervisionStep } from '../../platform/clocks/index.js';
import { done, type JsonObject, refuse } from '../../platform/kernel/index.js';
import type { ReportChapter } from './chapter.js';
import type { FormAct } from './form-act.js';
import type { ReportFile } from './report.js';
import { ReportKind } from './report-kind.js';

const UNITS = { centre: 'centre', 'general-office': 'general-office' };

function fileWith(dispatches: readonly object[] = []): ReportFile {
  return { domain: { acceptance: { dispatches } } } as unknown as ReportFile;
}

function act(form: string, outputs: JsonObject = {}): FormAct {
  return { form, execute: () => done(outputs) };
}

function taskOf(form: string | null): CaseTask {
  return { id: 't1', form } as CaseTask;
}

describe('ReportKind', () => {
  const kind = new ReportKind([], UNITS);

  it('numbers a report by the Shanghai day of its receipt', () => {
    expect(kind.numberOf(1, new Date('2026-03-01T16:30:00Z'))).toBe('JB20260302-000001');
    expect(kind.numberOf(1_234_567, new Date('2026-03-01T15:59:59Z'))).toBe('JB20260301-1234567');
  });

  it('gives a bureau’s task to the lead bureau, any other role to its unit, a named unit before both', () => {
    const file = fileWith([{ lead: 'rivers' }, { lead: 'operation' }]);
    expect(kind.unitFor(file, 'bureau', {})).toBe('operation');
    expect(kind.unitFor(file, 'division-head', {})).toBe('operation');
    expect(kind.unitFor(file, 'centre', {})).toBe('centre');
    expect(kind.unitFor(file, 'undertaker', { unit: 'hunan' })).toBe('hunan');
  });

  it.each([
    ['handler', 'rivers', ['rivers']],
    ['handler', '', ['centre']],
    ['centre', 'rivers', ['rivers', 'centre']],
    ['bureau-head', 'water-430000', ['water-430000', 'rivers']],
    ['general-office', 'rivers', ['rivers', 'general-office']],
  ])('tells a step for the %s about a limit of 「%s」 to %j', (to, holder, receivers) => {
    const sent: string[] = [];
    const file = {
      ...fileWith([{ lead: 'rivers' }]),
      send: ({ receiver }: { receiver: string }) => sent.push(receiver),
    };
    const clock = { id: 'c', key: 'handle.report', clause: '', holder, dueAt: new Date(0) };
    kind.supervise(file as unknown as ReportFile, clock as ClockRecord, { kind: 'supervise', to } as SupervisionStep);
    expect(sent).toEqual(receivers);
  });

  it('refuses two services or two acts of one name', () => {
    const chapter: ReportChapter = { name: 'a', acts: [act('closing')] };
    expect(() => new ReportKind([chapter, chapter], UNITS)).toThrow('closing');
    const service = { name: 's', title: 's', clause: 's', inputs: [], outputs: [], run: () => ({ outputs: {} }) };
    const serving: ReportChapter = { name: 'b', services: [service] };
    expect(() => new ReportKind([serving, serving], UNITS)).toThrow('two services named s');
  });

  it('looks names up in their own table only', async () => {
    expect(kind.service('constructor')).toBeUndefined();
    expect(await kind.decisionFacts(fileWith(), 'toString', { given: 1 })).toEqual({ given: 1 });
  });
});

describe('FormActs', () => {
  const actor = { id: 'a', name: 'a', kind: 'staff', roles: [], unit: '' } as const;

  async function complete(chapters: readonly ReportChapter[], form: string | null, data: JsonObject) {
    const completed: JsonObject[] = [];
    const file = { completeTask: async (_task: string, outputs: JsonObject) => void completed.push(outputs) };
    const { acts } = new ReportKind(chapters, UNITS);
    const outcome = await acts.complete(actor, file as unknown as ReportFile, taskOf(form), data);
    return { outcome, completed };
  }

  it('completes the task with what the act answers', async () => {
    const { completed } = await complete([{ name: 'a', acts: [act('f', { action: 'go' })] }], 'f', { text: 'x' });
    expect(completed).toEqual([{ action: 'go' }]);
  });

  it('yields the scalar fields of a form nobody acts on', async () => {
    const { completed } = await complete([], 'f', { text: 'x', rows: [{ a: 1 }], ok: true, none: null });
    expect(completed).toEqual([{ text: 'x', ok: true, none: null }]);
  });

  it('leaves the task open when the act refuses', async () => {
    const refusing: FormAct = { form: 'f', execute: () => refuse('no.way') };
    const { outcome, completed } = await complete([{ name: 'a', acts: [refusing] }], 'f', {});
    expect(outcome).toMatchObject({ refusal: { code: 'no.way' } });
    expect(completed).toEqual([]);
  });

  it('asks the guards of other chapters first', async () => {
    const guarded: ReportChapter = { name: 'b', guards: { f: () => refuse('not.yet') } };
    const { outcome } = await complete([{ name: 'a', acts: [act('f')] }, guarded], 'f', {});
    expect(outcome).toMatchObject({ refusal: { code: 'not.yet' } });
  });
});
