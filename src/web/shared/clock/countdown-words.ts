import { texts } from './texts.zh.js';

const SECOND = 1000;
const MINUTE = 60;

export interface CountdownWords {
  /** `09:42`; past the end it counts up. */
  readonly shown: string;
  readonly over: boolean;
  /** Changes once a minute only: what is read aloud. */
  readonly spoken: string;
}

/** @param remaining milliseconds to the end; negative once it is past */
export function countdownWords(remaining: number): CountdownWords {
  const over = remaining <= 0;
  const seconds = Math.floor(Math.abs(remaining) / SECOND);
  const minutes = Math.floor(seconds / MINUTE);
  return {
    shown: `${padded(minutes)}:${padded(seconds % MINUTE)}`,
    over,
    spoken: over ? texts.minutesOver(minutes) : texts.minutesLeft(minutes),
  };
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
