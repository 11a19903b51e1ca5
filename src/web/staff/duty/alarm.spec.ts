import { Alarm } from './alarm.js';

function made() {
  const beeps: string[] = [];
  const running = new Set<() => void>();
  const alarm = new Alarm((run) => {
    running.add(run);
    return () => running.delete(run);
  });
  const tone = { beep: () => beeps.push('beep') };
  const pass = () => {
    for (const run of running) run();
  };
  return { alarm, tone, beeps, pass };
}

describe('the alarm', () => {
  it('is silent until a person has switched it on, and then proves that it can be heard', () => {
    const { alarm, tone, beeps, pass } = made();
    alarm.ringFor(['A']);
    pass();
    expect([beeps.length, alarm.isRinging]).toEqual([0, false]);
    alarm.switchOn(tone);
    expect([beeps.length, alarm.isRinging]).toEqual([1, true]);
  });

  it('sounds again and again until everything is acknowledged', () => {
    const { alarm, tone, beeps, pass } = made();
    alarm.switchOn(tone);
    alarm.ringFor(['A']);
    pass();
    pass();
    expect(beeps).toHaveLength(3);
    alarm.ringFor([]);
    pass();
    expect(beeps).toHaveLength(3);
  });

  it('is silenced for one alert only: another still sounds', () => {
    const { alarm, tone } = made();
    alarm.switchOn(tone);
    alarm.ringFor(['A']);
    alarm.silence('A');
    expect([alarm.isRinging, alarm.isSilenced('A')]).toEqual([false, true]);
    alarm.ringFor(['A', 'B']);
    expect(alarm.isRinging).toBe(true);
  });

  it('keeps its silence while another page of the console is looked at, and forgets it with the alert', () => {
    const { alarm, tone } = made();
    alarm.switchOn(tone);
    alarm.ringFor(['A']);
    alarm.silence('A');
    alarm.leave();
    alarm.ringFor(['A']);
    expect(alarm.isRinging).toBe(false);
    alarm.ringFor([]);
    alarm.ringFor(['A']);
    expect(alarm.isRinging).toBe(true);
  });

  it('tells its listeners of every change', () => {
    const { alarm, tone } = made();
    let told = 0;
    const stop = alarm.subscribe(() => {
      told += 1;
    });
    alarm.switchOn(tone);
    alarm.switchOff();
    stop();
    alarm.ringFor(['A']);
    expect([told, alarm.isOn]).toEqual([2, false]);
  });
});
