import { useEffect, useSyncExternalStore } from 'react';
import { Alarm, webTone } from './alarm.js';
import type { Alert } from './duty-data.js';

/** One per page: it goes on while one writes a sheet, and ends when one leaves the duty console. */
const alarm = new Alarm((run, milliseconds) => {
  const timer = setInterval(run, milliseconds);
  run();
  return () => clearInterval(timer);
});

/** The alarm as it stands, fed with the open alerts; undefined while they are not known. */
export function useAlarm(alerts: readonly Alert[] | undefined) {
  useSyncExternalStore(
    (tell) => alarm.subscribe(tell),
    () => alarm.version,
  );
  const key = alerts
    ?.filter(({ state }) => state === 'unacknowledged')
    .map(({ number }) => number)
    .join(' ');
  useEffect(() => {
    if (key !== undefined) alarm.ringFor(key.split(' ').filter((number) => number !== ''));
  }, [key]);
  useEffect(() => () => alarm.leave(), []);
  return {
    isOn: alarm.isOn,
    isRinging: alarm.isRinging,
    isSilenced: (number: string) => alarm.isSilenced(number),
    silence: (number: string) => alarm.silence(number),
    toggle: () => (alarm.isOn ? alarm.switchOff() : alarm.switchOn(webTone())),
  };
}

export type AlarmView = ReturnType<typeof useAlarm>;
