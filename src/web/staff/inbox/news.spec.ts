import { newsOf } from './news.js';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('news in a list', () => {
  it('counts what has arrived', () => {
    expect(newsOf(rows('a', 'b'), rows('new', 'a', 'b'), true).arrived).toBe(1);
  });

  it('names what has gone, as far as the first page reaches', () => {
    const { gone } = newsOf(rows('a', 'b', 'c', 'beyond'), rows('a', 'c'), false);
    expect([...gone]).toEqual(['b']);
  });

  it('judges every row when the first page is all there is', () => {
    expect([...newsOf(rows('a', 'b'), rows(), true).gone]).toEqual(['a', 'b']);
  });
});
