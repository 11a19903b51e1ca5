/** What makes a tone; a test hears with one of its own. */
export interface Tone {
  beep(): void;
}

/** Repeats while something is unacknowledged. Milliseconds. */
const EVERY = 2_000;
const BEEPS = [880, 660] as const;
const LENGTH = 0.28;
const LOUDNESS = 0.35;

/**
 * The alarm of the console. Browsers let a page sound only after a person has pressed something, so it is switched on
 * once per page; then it sounds again and again until every alert is acknowledged or silenced by itself.
 */
export class Alarm {
  private tone: Tone | null = null;
  private ringing = new Set<string>();
  private readonly silenced = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private stop: (() => void) | null = null;
  /** Changes with every change, for those who draw it. */
  version = 0;

  /** @param repeat runs something again and again. @returns stops it */
  constructor(private readonly repeat: (run: () => void, milliseconds: number) => () => void) {}

  get isOn(): boolean {
    return this.tone !== null;
  }

  get isRinging(): boolean {
    return this.stop !== null;
  }

  /** By a press only. It sounds once, so that one hears that it works. */
  switchOn(tone: Tone): void {
    this.tone = tone;
    tone.beep();
    this.settle();
  }

  switchOff(): void {
    this.tone = null;
    this.settle();
  }

  /** @param numbers the cases whose alert nobody has acknowledged */
  ringFor(numbers: readonly string[]): void {
    this.ringing = new Set(numbers);
    // Silence is for one alert as it stands: raised anew after its end, it sounds again.
    for (const number of this.silenced) if (!this.ringing.has(number)) this.silenced.delete(number);
    this.settle();
  }

  /** The console was left: quiet, but what was silenced stays so. */
  leave(): void {
    this.ringing = new Set();
    this.settle();
  }

  silence(number: string): void {
    this.silenced.add(number);
    this.settle();
  }

  isSilenced(number: string): boolean {
    return this.silenced.has(number);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private settle(): void {
    const loud = this.tone !== null && [...this.ringing].some((number) => !this.silenced.has(number));
    if (loud && this.stop === null) this.stop = this.repeat(() => this.tone?.beep(), EVERY);
    if (!loud) {
      this.stop?.();
      this.stop = null;
    }
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

/** Two falling tones of the browser's own making: nothing is fetched. */
export function webTone(): Tone {
  const audio = new AudioContext();
  return {
    beep() {
      void audio.resume();
      for (const [at, pitch] of BEEPS.entries()) sound(audio, pitch, audio.currentTime + at * LENGTH);
    },
  };
}

function sound(audio: AudioContext, pitch: number, from: number): void {
  const [source, volume] = [audio.createOscillator(), audio.createGain()];
  source.frequency.value = pitch;
  volume.gain.value = LOUDNESS;
  source.connect(volume).connect(audio.destination);
  source.start(from);
  source.stop(from + LENGTH * 0.9);
}
