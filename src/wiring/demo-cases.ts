import { startHost } from '../host.js';
import { holdsDatabase } from '../platform/persistence/index.js';
import type { Settings } from '../settings/index.js';
import { DEMO_DAYS, makeDemoCases } from '../workplaces/letters/index.js';
import { RunningDemoClock } from './demo-clock.js';

const DAY = 24 * 60 * 60 * 1000;

/** An embedded demo that was never started: with a clock or a database of its own, whoever set it wants nothing else. */
export function isNewDemo({ mode, clockStart, mongodbUri, dataDir }: Settings): boolean {
  return mode === 'demo' && clockStart === null && mongodbUri === null && !holdsDatabase(dataDir);
}

/**
 * Gives a new demo its cases before anybody can reach it: on a port the system chooses, by a clock that begins weeks
 * ago and arrives at today. @returns how many there are
 */
export async function prepareDemo(settings: Settings, root: string): Promise<number> {
  const clock = new RunningDemoClock(-(DEMO_DAYS + 1) * DAY);
  const today = new Date(clock.now().getTime() + (DEMO_DAYS + 1) * DAY);
  const host = await startHost({ ...settings, port: 0, publicUrl: null, tls: null, secure: false }, { clock });
  try {
    return await makeDemoCases(root, host.url, today);
  } finally {
    await host.close();
  }
}
