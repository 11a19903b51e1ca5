import type { Deployment } from '../platform/access/index.js';
import { type Clock, MovableClock } from '../platform/kernel/index.js';
import { type Settings, SettingsFault } from '../settings/index.js';

/**
 * Marks an empty database, and refuses one that bears the other mode's mark; the demo's clock goes on from where it
 * stood. @throws SettingsFault
 */
export async function claimDatabase(deployment: Deployment, settings: Settings, clock: Clock): Promise<void> {
  const mark = await deployment.claim(settings.mode);
  if (mark !== settings.mode) {
    const words = { demo: '演示', production: '生产' };
    throw new SettingsFault([`MODE：该数据库属于${words[mark]}环境，不能用于${words[settings.mode]}模式`]);
  }
  const stood = await deployment.keptClock();
  if (clock instanceof MovableClock && stood !== null) clock.moveTo(stood);
}
