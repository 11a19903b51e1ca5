import { type Actor, done, type Outcome } from '../kernel/index.js';
import { readPolicyFolder, writePolicyFolder } from './policy-folder.js';
import type { PolicyReleases, Release } from './policy-releases.js';

/**
 * Publishes the files of a folder as the next release (the first in an empty database). Refuses as `publish`.
 * @param options.now effective date; an earlier one than the instant of publication counts as that
 */
export async function importPolicy(
  releases: PolicyReleases,
  actor: Actor,
  folder: string,
  options: { readonly note: string; readonly effectiveAt: Date; readonly approver?: string },
): Promise<Outcome<Release>> {
  const [newest] = await releases.list({ limit: 1 });
  return releases.publish(actor, { ...options, base: newest?.number ?? 0, tree: await readPolicyFolder(folder) });
}

/** At start: imports the folder into a database without releases and leaves any other alone; answers the newest one. */
export async function importFirstPolicy(
  releases: PolicyReleases,
  actor: Actor,
  folder: string,
  now: Date,
): Promise<Outcome<Release>> {
  const [newest] = await releases.list({ limit: 1 });
  if (newest) return done(newest);
  const imported = await importPolicy(releases, actor, folder, { note: '随产品交付的规则', effectiveAt: now });
  if (imported.ok) return imported;
  // Another host may have been first.
  const [theirs] = await releases.list({ limit: 1 });
  return theirs ? done(theirs) : imported;
}

/** Writes a release (the newest by default) into a folder, byte for byte; names files there that are not in it. */
export async function exportPolicy(
  releases: PolicyReleases,
  folder: string,
  release?: number,
): Promise<{ readonly release: number; readonly leftOver: readonly string[] }> {
  const number = release ?? (await releases.list({ limit: 1 }))[0]?.number ?? 0;
  return { release: number, ...(await writePolicyFolder(folder, await releases.tree(number))) };
}
