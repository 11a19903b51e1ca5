import { OUTCOMES, STATUSES } from '../../src/procedure/case/index.js';
import { statusWords } from '../../src/web/shared/status/vocabulary.js';

describe('the browser’s words for states', () => {
  it.each([...STATUSES, ...OUTCOMES])('know %s', (code) => {
    expect(statusWords(code, 'unknown').word).not.toBe('unknown');
  });

  it('would say so of one they do not know', () => {
    expect(statusWords('sleeping', 'unknown').word).toBe('unknown');
  });
});
