import { WORDS } from './texts.zh.js';
import { statusOf, statusWords } from './vocabulary.js';

describe('words of states', () => {
  it('give every word one colour', () => {
    for (const code of Object.keys(WORDS)) expect(statusWords(code, '?').word).not.toBe('?');
  });

  it('keep vermilion for what is overdue, urgent or open, and seals for vermilion', () => {
    const sealed = Object.keys(WORDS).filter((code) => statusWords(code).seal !== null);
    expect(sealed.every((code) => statusWords(code).tone === 'vermilion')).toBe(true);
    expect(statusWords('handling')).toEqual({ word: '办理中', tone: 'water', seal: null });
    expect(statusWords('supervised').seal).toBe('filled');
    expect(statusWords('arbitration').seal).toBe('outlined');
  });

  it('let an unknown code keep the server’s word, in grey', () => {
    expect(statusWords('sleeping', '休眠')).toEqual({ word: '休眠', tone: 'mist', seal: null });
    expect(statusWords('constructor').word).toBe('constructor');
  });

  it('name an ended item by how it ended', () => {
    expect(statusOf('ended', 'guided')).toBe('guided');
    expect(statusOf('feedback', 'closed')).toBe('feedback');
    expect(statusOf('ended', null)).toBe('ended');
  });
});
