import { gapsIn, isBarring, NOBODY, type Notes, reportBody, reportText, type Who } from './notes.js';

const place = { divisions: [], township: '', water: '', text: '' };
const BLANK: Notes = { who: NOBODY, when: '', place, cause: '', course: '', category: '' };
const of = (part: Partial<Notes>, who: Partial<Who> = {}): Notes => ({
  ...BLANK,
  ...part,
  who: { ...NOBODY, ...who },
});

describe('the text of a call', () => {
  it('begins with the course and names the other answers, leaving out what was not said', () => {
    expect(reportText(of({ course: ' 没水 ', when: '10 月 12 日起', cause: '' }))).toBe('没水\n何时：10 月 12 日起');
    expect(reportText(of({ course: '没水', when: '昨天', cause: '水泵坏' }))).toBe('没水\n何时：昨天\n何因：水泵坏');
    expect(reportText(BLANK)).toBe('');
  });
});

describe('what a report lacks', () => {
  it('bars without a course, without a number of a named caller, and without who speaks for another', () => {
    expect(gapsIn(BLANK, true)).toEqual(['course', 'contact']);
    const behalf = of({ course: 'x' }, { phone: '13800000000', onBehalf: true, helperName: '甲' });
    expect(gapsIn(behalf, true)).toEqual(['helper']);
    expect(gapsIn(behalf, true).every(isBarring)).toBe(true);
  });

  it('names a missing place without barring, and asks nothing more of an anonymous caller', () => {
    const gaps = gapsIn(of({ course: 'x' }, { anonymous: true, onBehalf: true }), false);
    expect(gaps).toEqual(['where']);
    expect(gaps.some(isBarring)).toBe(false);
  });
});

describe('the report of a call', () => {
  const county = { county: '平江县' };

  it('carries the call, the place and the caller, with digits only in the number', () => {
    const notes = of({ course: 'x', category: '水旱灾害防御' }, { name: ' 甲 ', phone: '138-1234 5127' });
    expect(reportBody(notes, county, 'c1')).toEqual({
      channel: 'hotline',
      call: 'c1',
      text: 'x',
      place: county,
      reporter: { anonymous: false, name: '甲', phone: '13812345127' },
      category: '水旱灾害防御',
      attachments: [],
      truthful: true,
      practice: false,
    });
  });

  it('names whoever speaks for another, but of an anonymous caller nothing at all', () => {
    const who = { name: '甲', phone: '1', onBehalf: true, helperName: '乙', relation: '邻居', helperPhone: '' };
    expect(reportBody(of({ course: 'x' }, who), county, 'c1').onBehalf).toEqual({ name: '乙', relation: '邻居' });
    const silent = reportBody(of({ course: 'x' }, { ...who, anonymous: true }), county, 'c1');
    expect(silent.reporter).toEqual({ anonymous: true });
    expect(silent.onBehalf).toBeUndefined();
  });
});
