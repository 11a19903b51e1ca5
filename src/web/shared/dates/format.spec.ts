import { dayOf, dayText, dueDayOf, instantText, plainDayText, timeText, weekdayOf } from './format.js';
import { countText, numberText, sizeText } from './numbers.js';
import { pieces } from './pieces.js';
import { ServerTime } from './server-time.js';

const now = '2026-10-16T02:00:00Z';

describe('dates on screen', () => {
  it('are read in Shanghai, whatever the browser’s zone', () => {
    expect(dayOf('2026-10-15T16:30:00Z')).toBe('2026-10-16');
    expect(timeText('2026-10-13T07:47:00Z')).toBe('15:47');
    expect(timeText('2026-10-15T16:00:00Z')).toBe('00:00');
  });

  it('carry the year only when it is another one', () => {
    expect(dayText('2026-10-22', now, 'work')).toBe('10-22 周四');
    expect(dayText('2026-10-22', now, 'portal')).toBe('10 月 22 日 周四');
    expect(dayText('2027-01-08', now, 'work')).toBe('2027-01-08 周五');
    expect(dayText('2027-01-08', now, 'portal')).toBe('2027 年 1 月 8 日 周五');
    expect(dayText('2026-10-22', now, 'spoken')).toBe('10 月 22 日周四');
    expect(plainDayText('2026-10-22', '2025-12-31T16:00:00Z', 'work')).toBe('10-22');
    expect(instantText('2025-10-13T07:47:00Z', now, 'work')).toBe('2025-10-13 15:47');
  });

  it('take the end of a limit as 24 o’clock of its last day', () => {
    expect(dueDayOf('2026-10-22T16:00:00Z')).toBe('2026-10-22');
    expect(dueDayOf('2026-10-22T15:59:00Z')).toBe('2026-10-22');
    expect(dueDayOf('2026-10-22')).toBe('2026-10-22');
  });

  it('name the weekday', () => {
    expect(['2026-10-12', '2026-10-18'].map(weekdayOf)).toEqual(['周一', '周日']);
  });
});

describe('numbers on screen', () => {
  it('are separated by thousands and stop counting at ten thousand', () => {
    expect(numberText(6412)).toBe('6,412');
    expect(countText(10_000)).toBe('10,000');
    expect(countText(10_001)).toBe('1 万以上');
  });

  it('give sizes in the unit that fits', () => {
    expect([12, 839_680, 3_565_158].map(sizeText)).toEqual(['12 字节', '820 KB', '3.4 MB']);
  });
});

describe('sentences', () => {
  it('keep dates, counts with units, clauses and document numbers on one line', () => {
    const text =
      '第七条(一)，09-20、10-10 周六 补班，剩 4 个工作日，10 月 22 日周四止，国办发明电〔2025〕7号，共 6,412 字';
    const parts = pieces(text);
    expect(parts.map((piece) => piece.text).join('')).toBe(text);
    expect(parts.filter(({ whole }) => whole).map((piece) => piece.text)).toEqual([
      '第七条(一)',
      '09-20',
      '10-10 周六',
      '4 个工作日',
      '10 月 22 日周四',
      '〔2025〕7号',
      '6,412 字',
    ]);
  });

  it('without any of these stay in one piece', () => {
    expect(pieces('没有日子')).toEqual([{ text: '没有日子', whole: false, at: 0 }]);
  });
});

describe('the server’s time', () => {
  it('is the browser’s until the server has spoken, then the server’s plus what has passed since', () => {
    let passed = 1000;
    const time = new ServerTime(
      () => 42,
      () => passed,
    );
    expect(time.now()).toBe(42);
    time.tell(now);
    passed += 90_000;
    expect(new Date(time.now()).toISOString()).toBe('2026-10-16T02:01:30.000Z');
  });

  it('ignores what is no time, and tells its listeners of what is', () => {
    const time = new ServerTime(() => 42);
    let heard = 0;
    const stop = time.subscribe(() => {
      heard += 1;
    });
    time.tell('soon');
    time.tell(now);
    stop();
    time.tell(now);
    expect(heard).toBe(1);
  });
});
