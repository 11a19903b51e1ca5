import { startHost } from '../host.js';
import { holdsDatabase } from '../platform/persistence/index.js';
import type { Settings } from '../settings/index.js';
import { DEMO_PLAN, type DemoPlan, makeDemoCases } from '../workplaces/letters/index.js';
import { RunningDemoClock } from './demo-clock.js';

const DAY = 24 * 60 * 60 * 1000;

/** An embedded demo that was never started: with a clock or a database of its own, whoever set it wants nothing else. */
export function isNewDemo({ mode, clockStart, mongodbUri, dataDir }: Settings): boolean {
  return mode === 'demo' && clockStart === null && mongodbUri === null && !holdsDatabase(dataDir);
}

/**
 * Gives a new demo its cases before anybody can reach it: on a port the system chooses, by a clock that begins weeks
 * ago and arrives at today. @returns how many there are @throws Error when they could not be made; the host is closed
 */
export async function prepareDemo(settings: Settings, root: string, plan: DemoPlan = DEMO_PLAN): Promise<number> {
  const behind = (plan.from + 1) * DAY;
  const clock = new RunningDemoClock(-behind);
  const today = new Date(clock.now().getTime() + behind);
  const host = await startHost({ ...settings, port: 0, publicUrl: null, tls: null, secure: false }, { clock });
  try {
    return await makeDemoCases(root, host.url, today, plan);
  } finally {
    await host.close();
  }
}
