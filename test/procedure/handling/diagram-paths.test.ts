import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../../src/platform/kernel/index.js';
import { Bench } from '../../engine/bench.js';
import type { Answerer } from '../../engine/recording-host.js';

const xml = ['report-handling', 'feedback-review'].map((name) =>
  readFileSync(`processes/${name}/${name}.bpmn`, 'utf8'),
);
const DUE = '2026-03-04T16:00:00.000Z';
const CLOCKS = Object.fromEntries(
  ['return.report', 'return.consultation', 'review.window', 'undertaker.handle'].map((key) => [key, DUE]),
);
const YES = { agreed: true };
const NO = { agreed: false };

/** The diagrams alone, on the real engine: services do nothing but answer. */
async function begun(
  process: string,
  variables: JsonObject,
  services: Record<string, Answerer> = {},
  decisions: Record<string, Answerer> = { 'call-back': () => ({ outcome: 'no' }) },
): Promise<Bench> {
  const names = [...xml.join().matchAll(/shuijing:service="([^"]+)"/g)].map((hit) => hit[1] ?? '');
  const silent = Object.fromEntries(names.map((name): [string, Answerer] => [name, () => ({})]));
  const bench = await Bench.of(xml, { services: { ...silent, ...services }, decisions, clocks: CLOCKS });
  await bench.start(variables, process);
  return bench;
}

const dispatched = (nature = 'report', services: Record<string, Answerer> = {}) =>
  begun('report-handling', { bureau: 'rivers', assisting: [], nature, round: 1, binding: false }, services);

async function signed(bench: Bench): Promise<Bench> {
  await bench.complete('close-report', {});
  await bench.complete('closing-division', YES);
  return bench.complete('closing-head', YES);
}

function called(bench: Bench): string[] {
  return bench.host.calls.map((call) => call.name);
}

afterEach(() => {
  expect.hasAssertions();
});

describe('办法 第九条 the bureau check on the diagram', () => {
  it('leads an accepted report into handling', async () => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    expect(bench.faults).toEqual([]);
    expect(bench.open).toEqual(['close-report']);
    expect(bench.timers).toEqual([]);
  });

  it('has a return signed by both heads before it goes back', async () => {
    const bench = await dispatched('consultation');
    await bench.complete('consultation-bureau-check', { verdict: 'return' });
    await bench.complete('consultation-return-division', YES);
    expect(called(bench)).not.toContain('hand-back');
    await bench.complete('consultation-return-head', YES);
    expect(called(bench)).toContain('hand-back');
    expect(bench.status).toBe('completed');
  });

  it.each(['division', 'head'])('returns an unsigned return to its drafter (%s)', async (step) => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'return' });
    if (step === 'head') await bench.complete('report-return-division', YES);
    await bench.complete(`report-return-${step}`, NO);
    expect(bench.open).toEqual(['report-bureau-check']);
  });

  it.each(['report', 'consultation'])(
    'deems a %s accepted when the limit passes, even under signature',
    async (nature) => {
      const bench = await dispatched(nature);
      await bench.complete(`${nature}-bureau-check`, { verdict: 'return' });
      await bench.fire(`${nature}-return-over`);
      expect(called(bench)).toContain('deem-accepted');
      expect(bench.open).toEqual([nature === 'report' ? 'close-report' : 'answer-consultation']);
    },
  );
});

describe('办法 第十条 handling on the diagram', () => {
  it('closes, feeds back, is checked and ends', async () => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await signed(bench);
    expect(bench.open).toEqual(['feed-back']);
    await bench.complete('feed-back');
    await bench.complete('check-feedback', { verdict: 'accept' });
    expect(called(bench).slice(-2)).toEqual(['record-closing', 'accept-feedback']);
    expect(bench.status).toBe('completed');
  });

  it.each(['division', 'head'])('sends an unsigned closing back to its drafter (%s)', async (step) => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await bench.complete('close-report');
    if (step === 'head') await bench.complete('closing-division', YES);
    await bench.complete(`closing-${step}`, NO);
    expect(bench.open).toEqual(['close-report']);
  });

  it('goes back for completion once, and to the General Office the second time', async () => {
    let times = 0;
    const bench = await dispatched('report', { 'send-back': () => ({ sentBack: ++times }) });
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    for (const next of ['close-report', 'coordinate-feedback']) {
      await signed(bench);
      await bench.complete('feed-back');
      await bench.complete('check-feedback', { verdict: 'send-back' });
      expect(bench.open).toEqual([next]);
    }
    await bench.complete('coordinate-feedback', { verdict: 'rework' });
    expect(bench.open).toEqual(['close-report']);
  });

  it('lets every optional action run beside the handling, and again', async () => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await bench.message('legal.asked', { question: '是否属于行政处罚?' });
    await bench.message('inquiry.asked', { question: '具体在哪一段?' });
    await bench.message('extension.requested', { byOffice: false });
    await bench.message('longterm.named');
    await bench.message('progress.noted');
    await bench.message('progress.noted');
    expect(bench.open).toEqual(['ask-reporter', 'close-report', 'extension-division', 'legal-opinion']);
    await bench.complete('extension-division', YES);
    await bench.complete('extension-head', YES);
    await bench.complete('legal-opinion');
    await bench.complete('ask-reporter');
    expect(bench.faults).toEqual([]);
    expect(bench.open).toEqual(['close-report']);
    expect(called(bench)).toEqual(
      expect.arrayContaining(['name-longterm', 'record-progress', 'record-progress', 'file-extension']),
    );
  });

  it.each(['division', 'head'])('files no extension its %s did not sign', async (step) => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await bench.message('extension.requested', { byOffice: false });
    if (step === 'head') await bench.complete('extension-division', YES);
    await bench.complete(`extension-${step}`, NO);
    expect(bench.open).toEqual(['close-report']);
    expect(called(bench)).not.toContain('file-extension');
  });

  it('files what the General Office brings at once', async () => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await bench.message('extension.requested', { byOffice: true });
    expect(called(bench)).toContain('file-extension');
  });
});

describe('办法 第十一条 undertakers on the diagram', () => {
  const items = [
    { id: 'item-1', unit: 'a' },
    { id: 'item-2', unit: 'b' },
  ];

  it('work in parallel, each for its own unit', async () => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await bench.message('undertakers.assigned', { items });
    expect(bench.tasks.filter(({ element }) => element === 'undertake').map(({ inputs }) => inputs.unit)).toEqual([
      'a',
      'b',
    ]);
    await bench.complete('undertake');
    await bench.complete('undertake');
    expect(bench.open).toEqual(['close-report']);
  });

  it('alarm the bureau when late, and stop nothing', async () => {
    const bench = await dispatched();
    await bench.complete('report-bureau-check', { verdict: 'accept' });
    await bench.message('undertakers.assigned', { items });
    expect(bench.host.clockQuestions.at(-1)).toBe('undertaker.handle item-1 item-2');
    await bench.fire('undertaker-late');
    expect(called(bench)).toContain('alarm-bureau');
    expect(bench.open).toEqual(['close-report', 'undertake', 'undertake']);
    expect(bench.faults).toEqual([]);
  });
});
