import { ProblemError } from '../../api/problem.js';
import { DraftSync, type Filled, type Kept } from './draft-sync.js';

/** A draft over a server that answers as told, and a time that passes when asked. */
function draftOver(answers: readonly (number | Kept | 'offline')[], kept: Kept | null = null) {
  const sent: { data: Filled; revision: number }[] = [];
  const waiting: (() => void)[] = [];
  const left = [...answers];
  const store = {
    async keep(_task: string, data: Filled, revision: number) {
      sent.push({ data, revision });
      const answer = left.shift() ?? revision + 1;
      if (typeof answer === 'number') return { revision: answer, savedAt: '2026-03-02T01:00:00Z' };
      if (answer === 'offline') throw new TypeError('no line');
      const problem = { status: 412, code: 'draft.stale', detail: '', current: answer };
      throw new ProblemError(problem);
    },
  };
  const later = (run: () => void) => {
    waiting.push(run);
    return () => void waiting.splice(waiting.indexOf(run) >>> 0, 1);
  };
  const draft = new DraftSync('task', kept, store, later);
  const pass = async () => {
    for (const run of waiting.splice(0)) run();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { draft, sent, pass };
}

const theirs: Kept = { revision: 3, data: { reason: '对方的' }, savedAt: '2026-03-02T00:59:00Z' };

describe('what is typed into a form', () => {
  it('is saved once typing pauses, each time on the revision before', async () => {
    const { draft, sent, pass } = draftOver([]);
    draft.typed({ reason: '一' });
    draft.typed({ reason: '一二' });
    expect(draft.isUnsent).toBe(true);
    await pass();
    draft.typed({ reason: '一二三' });
    await pass();
    expect(sent).toEqual([
      { data: { reason: '一二' }, revision: 0 },
      { data: { reason: '一二三' }, revision: 1 },
    ]);
    expect(draft.state).toEqual({ kind: 'saved', at: '2026-03-02T01:00:00Z' });
    expect(draft.isUnsent).toBe(false);
  });

  it('is kept while the line is broken, and sent when it is back', async () => {
    const { draft, sent, pass } = draftOver(['offline']);
    draft.typed({ reason: '一' });
    await pass();
    expect([draft.state.kind, draft.isUnsent]).toEqual(['offline', true]);
    draft.typed({ reason: '一二' });
    await pass();
    expect(sent.at(-1)).toEqual({ data: { reason: '一二' }, revision: 0 });
    expect(draft.state.kind).toBe('saved');
  });

  it('meets what another page saved first, and goes on with whichever is chosen', async () => {
    const { draft, sent, pass } = draftOver([theirs]);
    draft.typed({ reason: '我的' });
    await pass();
    expect(draft.state).toEqual({ kind: 'conflict', theirs });
    draft.typed({ reason: '我的，又写' });
    await pass();
    expect(sent).toHaveLength(1);
    expect(draft.settle('mine')).toEqual({ reason: '我的，又写' });
    await pass();
    expect(sent.at(-1)).toEqual({ data: { reason: '我的，又写' }, revision: 3 });
  });

  it('gives way to the other page’s when that is chosen', async () => {
    const { draft, sent, pass } = draftOver([theirs]);
    draft.typed({ reason: '我的' });
    await pass();
    expect(draft.settle('theirs')).toEqual(theirs.data);
    await pass();
    expect([sent.length, draft.isUnsent]).toEqual([1, false]);
  });

  it('is no conflict when both pages hold the same words, or when the other draft is gone', async () => {
    const same = draftOver([{ ...theirs, data: { reason: '一样' } }]);
    same.draft.typed({ reason: '一样' });
    await same.pass();
    expect(same.draft.state.kind).toBe('saved');
    const gone = draftOver([{ revision: 0, data: {}, savedAt: '' }], theirs);
    gone.draft.typed({ reason: '我的' });
    await gone.pass();
    await gone.pass();
    expect(gone.sent.at(-1)).toEqual({ data: { reason: '我的' }, revision: 0 });
  });

  it('is dropped with its task', async () => {
    const { draft, sent, pass } = draftOver([]);
    draft.typed({ reason: '一' });
    draft.drop();
    await pass();
    expect([sent.length, draft.newest, draft.isUnsent]).toEqual([0, null, false]);
  });
});
