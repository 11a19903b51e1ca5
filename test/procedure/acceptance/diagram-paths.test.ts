import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../../src/platform/kernel/index.js';
import { Bench } from '../../engine/bench.js';
import type { Answerer } from '../../engine/recording-host.js';

const xml = ['report-acceptance', 'emergency'].map((name) => readFileSync(`processes/${name}/${name}.bpmn`, 'utf8'));

const CERTAIN = {
  emergency: { outcome: 'none', confirm: false },
  nature: { outcome: 'report', confirm: false },
  scope: { outcome: '河湖突出问题', confirm: false },
  completeness: { outcome: 'complete', confirm: false },
  repeats: { outcome: 'none', confirm: false },
  routing: { outcome: '河湖管理司', confirm: true },
};

const NOTHING_PROPOSED = {
  category: '',
  scopeCode: '',
  scopeReason: '',
  authority: '',
  phone: '',
  missing: '',
  leadNumber: '',
  candidates: [],
  closeReports: [],
  place: '',
  placeOptions: [],
  lead: '',
  assisting: [],
  routingReason: '',
  reasons: [],
  opinion: '',
  answer: '',
  source: '',
};

const DUE = '2026-03-04T16:00:00.000Z';
const CLOCKS = Object.fromEntries(['supplement.lapse', 'supplement.reopen', 'emergency.ack'].map((key) => [key, DUE]));

interface World {
  decisions?: Partial<Record<keyof typeof CERTAIN, JsonObject>>;
  services?: Record<string, Answerer>;
  facts?: JsonObject;
}

/** The diagram alone, on the real engine: services do nothing but answer. */
async function received(world: World = {}): Promise<Bench> {
  const silent: Answerer = () => ({});
  const names = [
    ...new Set(xml.flatMap((text) => [...text.matchAll(/shuijing:service="([^"]+)"/g)].map((hit) => hit[1] ?? ''))),
  ];
  const bench = await Bench.of(xml, {
    services: {
      ...Object.fromEntries(names.map((name) => [name, silent])),
      'start-acceptance-clocks': () => ({ mixed: false }),
      'tell-reporter': () => ({ receipt: 'told.notice' }),
      'ask-supplement': () => ({ receipt: 'told.supplement' }),
      'claim-dispatch': () => ({ claimedBy: '' }),
      'prepare-notice': () => ({ noticeKind: 'refusal', noticeOutcome: 'refused' }),
      ...world.services,
    },
    decisions: Object.fromEntries(
      Object.entries({ ...CERTAIN, ...world.decisions }).map(([name, answer]) => [name, () => answer]),
    ),
    facts: { returns: 0, binding: false, emergency: false, proposed: NOTHING_PROPOSED, ...world.facts },
    clocks: CLOCKS,
  });
  return bench.start({}, 'report-acceptance');
}

function called(bench: Bench): string[] {
  return bench.host.calls.map((call) => call.name);
}

function expectQuiet(bench: Bench): void {
  if (bench.faults.length > 0) throw new Error(bench.describe());
}

describe('the acceptance diagram on the engine', () => {
  it('takes a certain report straight to 分办', async () => {
    const bench = await received();
    expectQuiet(bench);
    expect(bench.open).toEqual(['dispatch-desk']);
  });

  it('lets a clerk confirm whatever a rule is not sure of', async () => {
    for (const doubt of ['nature', 'scope', 'completeness', 'repeats'] as const) {
      const bench = await received({ decisions: { [doubt]: { ...CERTAIN[doubt], confirm: true } } });
      expect(bench.open).toEqual(['acceptance-review']);
    }
  });

  it('dispatches and ends when the bureau has closed', async () => {
    const bench = await received();
    await bench.complete('dispatch-desk', { action: 'dispatch' });
    expect(called(bench)).toContain('dispatch-report');
    await bench.message('handling.closed', { finding: '属实', result: '已解决' });
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
  });

  it('goes back to 受理审核 for a correction before dispatch', async () => {
    const bench = await received();
    await bench.complete('dispatch-desk', { action: 'review' });
    expect(bench.open).toEqual(['acceptance-review']);
    await bench.complete('acceptance-review', {
      nature: 'consultation',
      scope: 'accepted',
      complete: true,
      repeat: 'none',
    });
    expect(bench.open).toEqual(['consultation-desk']);
  });

  it('sends a returned report to 再次分办, and after two returns to 协调裁定', async () => {
    let returns = 0;
    const bench = await received({ services: { 'record-return': () => ({ arbitrate: ++returns === 2 }) } });
    await bench.complete('dispatch-desk', { action: 'dispatch' });
    await bench.message('bureau.returned', { opinion: '属于运行管理司', round: 1 });
    expect(bench.open).toEqual(['redispatch-desk']);
    await bench.complete('redispatch-desk', { action: 'dispatch' });
    await bench.message('bureau.returned', { opinion: '属于监督司', round: 2 });
    expect(bench.open).toEqual(['arbitration-desk']);
    await bench.complete('arbitration-desk', { action: 'dispatch' });
    expectQuiet(bench);
    expect(called(bench).filter((name) => name === 'dispatch-report')).toHaveLength(3);
  });

  it('answers a consultation from the base and hands it to feedback', async () => {
    const bench = await received({ decisions: { nature: { outcome: 'consultation', confirm: false } } });
    await bench.complete('consultation-desk', { action: 'answer', noticeKind: 'answer' });
    await bench.message('told.notice', {});
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
    expect(called(bench)).toContain('hand-to-feedback');
    expect(called(bench)).not.toContain('mark-ended');
  });

  it('dispatches a consultation the base does not answer', async () => {
    const bench = await received({ decisions: { nature: { outcome: 'consultation', confirm: false } } });
    await bench.complete('consultation-desk', { action: 'dispatch' });
    expect(called(bench)).toContain('dispatch-report');
  });

  it('tells the reporter of a refusal, by hand when nothing arrives in four hours', async () => {
    const bench = await received({ decisions: { scope: { outcome: 'OUT:水污染/环保', confirm: true } } });
    await bench.complete('acceptance-review', { scope: 'refused' });
    await bench.fire('notice-late');
    expect(bench.open).toEqual(['tell-by-hand']);
    await bench.complete('tell-by-hand', { settled: false });
    await bench.complete('tell-by-hand', { settled: true });
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
    expect(bench.host.calls.at(-1)).toMatchObject({ name: 'mark-ended', inputs: { outcome: 'refused' } });
  });

  it('asks for a supplement, goes on when it comes, and ends 90 days after a lapse', async () => {
    const lacking = { completeness: { outcome: 'incomplete', confirm: true } };
    const bench = await received({ decisions: lacking });
    await bench.complete('acceptance-review', { complete: false });
    await bench.message('told.supplement', {});
    await bench.message('reporter.supplemented', {});
    expect(bench.open).toEqual(['acceptance-review']);
    await bench.complete('acceptance-review', { complete: false });
    await bench.message('told.supplement', {});
    await bench.fire('supplement-lapsed');
    await bench.fire('reopening-over');
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
    expect(bench.host.calls.at(-1)?.inputs).toEqual({ outcome: 'lapsed' });
  });

  it('reopens a lapsed report within 90 days', async () => {
    const bench = await received({ decisions: { completeness: { outcome: 'incomplete', confirm: true } } });
    await bench.complete('acceptance-review', { complete: false });
    await bench.message('told.supplement', {});
    await bench.fire('supplement-lapsed');
    await bench.message('reporter.supplemented', {});
    expectQuiet(bench);
    expect(bench.open).toEqual(['acceptance-review']);
  });

  it('merges, and ends with its lead', async () => {
    const bench = await received({ decisions: { repeats: { outcome: 'merge', confirm: false } } });
    await bench.message('merge.answered', { accepted: true });
    await bench.message('lead.closed', {});
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
    expect(bench.host.calls.at(-1)?.inputs).toEqual({ outcome: 'merged' });
  });

  it('judges anew when the lead refuses or the merge is undone', async () => {
    for (const messages of [[{ accepted: false }], [{ accepted: true }, {}]]) {
      let repeats: JsonObject = { outcome: 'merge', confirm: false };
      const bench = await received({ decisions: {}, services: {} });
      expect(bench.open).toEqual(['dispatch-desk']);
      const merging = await received({
        decisions: {
          get repeats() {
            return repeats;
          },
        },
      });
      await merging.message('merge.answered', messages[0] as JsonObject);
      repeats = CERTAIN.repeats;
      if (messages.length > 1) await merging.message('merge.undone', {});
      expectQuiet(merging);
    }
  });

  it('ends at the reporter’s withdrawal when the centre agrees, and goes on when it does not', async () => {
    const bench = await received();
    await bench.message('reporter.withdrew', {});
    await bench.complete('withdrawal-desk', { withdrawalAction: 'go-on' });
    expect(bench.open).toEqual(['dispatch-desk']);
    await bench.message('reporter.withdrew', {});
    await bench.complete('withdrawal-desk', { withdrawalAction: 'end' });
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
  });

  it.each(['suggestion', 'praise', 'invalid'])('carries %s to its own end', async (nature) => {
    const bench = await received({ decisions: { nature: { outcome: nature, confirm: true } } });
    await bench.complete('acceptance-review', { nature });
    if (nature !== 'invalid') await bench.message('told.notice', {});
    expectQuiet(bench);
    expect(bench.status).toBe('completed');
  });
});

describe('the emergency diagram on the engine', () => {
  it('starts at once beside the normal handling, steps up until acknowledged, and is stood down by a person', async () => {
    const bench = await received({
      decisions: { emergency: { outcome: 'emergency', confirm: false } },
      services: {
        'raise-emergency': () => ({
          outputs: {},
          followUps: [{ kind: 'start', process: 'emergency', variables: {} }],
        }),
      },
    });
    expectQuiet(bench);
    expect(bench.open).toEqual(['acknowledge', 'dispatch-desk']);
    await bench.message('told.emergency', {});
    await bench.fire('not-acknowledged');
    await bench.fire('not-acknowledged');
    expect(called(bench).filter((name) => name === 'alert-duty-office')).toHaveLength(3);
    await bench.complete('acknowledge');
    await bench.complete('grade', { grade: '重大' });
    await bench.complete('follow', { action: 'regrade' });
    await bench.complete('grade', { grade: '较大' });
    await bench.complete('follow', { action: 'stand-down' });
    expectQuiet(bench);
    expect(bench.open).toEqual(['dispatch-desk']);
  });
});
