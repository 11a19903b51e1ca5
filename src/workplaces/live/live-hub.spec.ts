import type { NewsOfCase } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { LiveHub } from './live-hub.js';
import { LiveStream } from './live-stream.js';

class Page {
  text = '';
  ended = false;
  writableLength = 0;
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  end(): void {
    this.ended = true;
  }
}

const CLERK: Actor = { id: 'a', name: '甲', kind: 'staff', roles: ['centre'], unit: 'centre' };
const NOW = new Date('2026-03-02T01:00:00Z');

function news(id: string, change: Partial<NewsOfCase> = {}): NewsOfCase {
  return { case: id, rev: 1, parties: ['unit:centre'], committedAt: NOW, closed: [], ...change };
}

function opened(hub: LiveHub, token = 'one', actor = CLERK): { page: Page; stream: LiveStream } {
  const page = new Page();
  const stream = new LiveStream(actor, token, page);
  expect(hub.open(stream).ok).toBe(true);
  return { page, stream };
}

describe('the open streams of a host', () => {
  it('tell two hundred pages of one unit the same, and strangers nothing', () => {
    const hub = new LiveHub(0);
    const pages = Array.from({ length: 200 }, (_, at) => opened(hub, `token-${at}`).page);
    const stranger = opened(hub, 'other', { ...CLERK, unit: 'rivers', roles: ['bureau'] }).page;
    hub.tellCases([news('c1'), news('c2')]);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
    expect(pages[0]?.text).toContain('"ids":["c1","c2"],"more":false');
    expect(stranger.text).toBe('');
  });

  it('name fifty cases and say that there are more', () => {
    const hub = new LiveHub(0);
    const { page } = opened(hub);
    hub.tellCases(Array.from({ length: 51 }, (_, at) => news(`c${at}`)));
    expect(page.text).toContain('"c49"],"more":true');
    expect(page.text).not.toContain('"c50"');
  });

  it('tell a unit that lost a task to read its list again, without naming the case', () => {
    const hub = new LiveHub(0);
    const { page } = opened(hub);
    hub.tellCases([news('c1', { parties: ['unit:rivers'], closed: [{ task: 'c1:t1', unit: 'centre' }] })]);
    expect(page.text).toContain('event: tasks');
    expect(page.text).not.toContain('c1');
  });

  it('end with their session, and are let go when nobody reads them', () => {
    const hub = new LiveHub(0);
    const [over, live] = [opened(hub, 'over'), opened(hub, 'live')];
    hub.end(new Set(['over']));
    expect([over.page.ended, live.page.ended]).toEqual([true, false]);
    expect(over.page.text).toContain('event: end');
    live.page.writableLength = 1024 * 1024;
    hub.beat();
    expect([live.page.ended, hub.isEmpty]).toEqual([true, true]);
  });
});
