import { HotFiles } from './hot-files.js';
import type { StoredFile } from './stored-file.js';

const file = (_id: string, bytes: number, rev = 1) => ({ _id, bytes, rev }) as StoredFile;

describe('the files kept at hand', () => {
  it('are bounded by what they weigh, however few they are', () => {
    const hot = new HotFiles(100);
    for (const id of ['a', 'b', 'c']) hot.put(file(id, 40));
    expect(['a', 'b', 'c'].filter((id) => hot.get(id))).toEqual(['b', 'c']);
    hot.put(file('huge', 1_000));
    expect(['b', 'c', 'huge'].filter((id) => hot.get(id))).toEqual([]);
    hot.put(file('d', 90));
    expect(hot.get('d')).toBeDefined();
  });

  it('are not weighed twice when they are written again or leave', () => {
    const hot = new HotFiles(100);
    for (let rev = 1; rev <= 10; rev += 1) hot.put(file('a', 60, rev));
    hot.put(file('b', 40));
    expect(hot.get('a')?.rev).toBe(10);
    hot.drop('a');
    hot.drop('a');
    hot.put(file('c', 60));
    expect([hot.get('b'), hot.get('c')].every(Boolean)).toBe(true);
  });

  it('lets go of the one nobody has asked for longest', () => {
    const hot = new HotFiles(100);
    hot.put(file('a', 50));
    hot.put(file('b', 50));
    hot.get('a');
    hot.put(file('c', 50));
    expect([hot.get('a') !== undefined, hot.get('b') !== undefined]).toEqual([true, false]);
  });
});
