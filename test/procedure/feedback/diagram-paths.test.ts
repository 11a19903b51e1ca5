import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../../src/platform/kernel/index.js';
import { Bench } from '../../engine/bench.js';
import type { Answerer } from '../../engine/recording-host.js';

const xml = ['feedback-review', 'report-handling'].map((name) =>
  readFileSync(`processes/${name}/${name}.bpmn`, 'utf8'),
);
const CLOCKS = { 'review.window': '2026-04-01T16:00:00.000Z', 'return.report': '2026-04-01T16:00:00.000Z' };

interface World {
  readonly variables?: JsonObject;
  readonly callback?: 'yes' | 'no';
  readonly services?: Record<string, Answerer>;
}

async function begun({ variables = {}, callback = 'no', services = {} }: World = {}): Promise<Bench> {
  const names = [...xml.join().matchAll(/shuijing:service="([^"]+)"/g)].map((hit) => hit[1] ?? '');
  const silent = Object.fromEntries(names.map((name): [string, Answerer] => [name, () => ({})]));
  const decisions = { 'call-back': () => ({ outcome: callback }) };
  const bench = await Bench.of(xml, {
    services: { ...silent, 'send-reply': () => ({ receipt: 'told.reply.1' }), ...services },
    decisions,
    clocks: CLOCKS,
    facts: { bureau: 'rivers', reviewUnit: 'rivers' },
  });
  return bench.start({ path: 'handled', nature: 'report', ...variables }, 'feedback-review');
}

/** The centre has written the reply, and the reporter was told. */
async function replied(bench: Bench): Promise<void> {
  await bench.complete('reply-reporter');
  await bench.message('told.reply.1.settled');
}

function called(bench: Bench): string[] {
  return bench.host.calls.map((call) => call.name);
}

describe('办法 第十二条 the feedback diagram', () => {
  it('replies, waits for the window to close and is ready for the archive', async () => {
    const bench = await begun();
    await replied(bench);
    expect(called(bench)).toEqual(expect.arrayContaining(['send-reply', 'open-review-window']));
    await bench.fire('window-over');
    expect(bench.faults).toEqual([]);
    expect(called(bench).at(-1)).toBe('archive-ready');
    expect(bench.status).toBe('completed');
  });

  it('opens nothing to the reporter before the reply was told', async () => {
    const bench = await begun({ callback: 'yes' });
    await bench.complete('reply-reporter');
    expect(bench.open).toEqual([]);
    expect(called(bench)).not.toContain('open-review-window');
    await bench.message('told.reply.1.settled');
    expect(bench.open).toEqual(['call-back']);
  });

  it('replies to a consultation under its own limit', async () => {
    const bench = await begun({ variables: { nature: 'consultation' } });
    expect(bench.open).toEqual(['reply-consultation']);
  });

  it('does not reply twice to what the centre has answered', async () => {
    const bench = await begun({ variables: { path: 'answered' } });
    expect(bench.open).toEqual([]);
    expect(called(bench)).not.toContain('send-reply');
    expect(bench.timers.map(({ element }) => element)).toEqual(['window-over']);
  });

  it('calls three times at most', async () => {
    const bench = await begun({ callback: 'yes' });
    await replied(bench);
    for (const tries of [1, 2]) {
      await bench.complete('call-back', { result: '未接通', tries });
      expect(bench.open).toEqual(['call-back']);
    }
    await bench.complete('call-back', { result: '未接通', tries: 3 });
    expect(bench.open).toEqual([]);
    expect(called(bench)).toContain('record-callback');
  });

  it('is not ready before both call-back and window are over', async () => {
    const bench = await begun({ callback: 'yes' });
    await replied(bench);
    await bench.fire('window-over');
    expect(called(bench)).not.toContain('archive-ready');
    await bench.complete('call-back', { result: '满意', tries: 1 });
    expect(called(bench).at(-1)).toBe('archive-ready');
  });

  it('takes ratings any number of times, also during a review', async () => {
    const bench = await begun();
    await replied(bench);
    await bench.message('reporter.rated', { level: '满意' });
    await bench.message('reporter.asked-review');
    await bench.message('reporter.rated', { level: '不满意' });
    expect(called(bench).filter((name) => name === 'record-rating')).toHaveLength(2);
    expect(bench.state.parked).toEqual([]);
  });
});

describe('办法 第十三条 reviews on the diagram', () => {
  async function asked(next: string): Promise<Bench> {
    const bench = await begun({ services: { 'tell-review': () => ({ next }) } });
    await replied(bench);
    await bench.message('reporter.asked-review');
    await bench.complete('transfer-review');
    return bench;
  }

  it('go to the bureau, are decided, handled and told, and leave the window open', async () => {
    const bench = await asked('open');
    await bench.complete('decide-review', { accepted: true });
    await bench.complete('handle-review', { result: '维持' });
    expect(bench.timers.map(({ element }) => element)).toEqual(['window-over']);
  });

  it('may be declined, and the reporter is told', async () => {
    const bench = await asked('open');
    await bench.complete('decide-review', { accepted: false });
    expect(called(bench).at(-1)).toBe('tell-review');
    expect(bench.timers.map(({ element }) => element)).toEqual(['window-over']);
  });

  it('end the case when no further level is left', async () => {
    const bench = await asked('over');
    await bench.complete('decide-review', { accepted: true });
    await bench.complete('handle-review', { result: '维持' });
    expect(called(bench).at(-1)).toBe('archive-ready');
  });

  it('may have the item handled again', async () => {
    const bench = await asked('again');
    await bench.complete('decide-review', { accepted: true });
    await bench.complete('handle-review', { result: '重新办理' });
    expect(called(bench).at(-1)).toBe('handle-again');
    expect(bench.status).toBe('completed');
  });

  it('通知 二: a spot check goes to the reviewers directly', async () => {
    const bench = await begun({ services: { 'tell-review': () => ({ next: 'open' }) } });
    await replied(bench);
    await bench.message('review.spot-checked');
    expect(bench.open).toEqual(['handle-review']);
  });
});
