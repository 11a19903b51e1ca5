import { ProblemError } from '../../api/problem.js';
import { DraftSync, type Filled, type Later } from './draft-sync.js';

/** A server that keeps one draft, and may lose its answers. */
class Store {
  revision = 0;
  data: Filled = {};
  losesAnswer = false;

  keep(_task: string, data: Filled, revision: number) {
    if (revision !== this.revision) return Promise.reject(this.stale());
    this.revision += 1;
    this.data = data;
    if (this.losesAnswer) return Promise.reject(new TypeError('network'));
    return Promise.resolve({ revision: this.revision, savedAt: '2026-03-02T01:00:00Z' });
  }

  private stale(): ProblemError {
    const current = { revision: this.revision, data: this.data, savedAt: '2026-03-02T01:00:00Z' };
    return new ProblemError(Object.assign({ status: 412, code: 'draft.stale', detail: '' }, { current }));
  }
}

const never: Later = () => () => undefined;

function draftOn(store: Store): DraftSync {
  return new DraftSync('c:1', null, store, never);
}

describe('a draft', () => {
  it('meets what it sent itself without asking anybody, although more was typed since', async () => {
    const store = new Store();
    const draft = draftOn(store);
    store.losesAnswer = true;
    draft.typed({ opinion: '同意' });
    await draft.now();
    store.losesAnswer = false;
    draft.typed({ opinion: '同意延期' });
    await draft.now();
    expect(draft.state.kind).toBe('waiting');
    await draft.now();
    expect(draft.state.kind).toBe('saved');
    expect(store.data).toEqual({ opinion: '同意延期' });
  });

  it('asks when another page kept something else', async () => {
    const store = new Store();
    const draft = draftOn(store);
    await store.keep('c:1', { opinion: '不同意' }, 0);
    draft.typed({ opinion: '同意' });
    await draft.now();
    expect(draft.state.kind).toBe('conflict');
    draft.settle('theirs');
    expect(draft.newest).toEqual({ opinion: '不同意' });
  });
});
