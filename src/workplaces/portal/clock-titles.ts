import type { PolicyReleases } from '../../platform/policy/index.js';
import type { Guidance } from '../guidance/index.js';

/** Titles of limits as a reporter reads them; one without words of its own keeps the limit's. */
export async function clockTitles(
  release: number,
  guidance: Guidance,
  releases: PolicyReleases,
): Promise<(key: string) => string> {
  const words = await guidance.clockTitles();
  const policy = await releases.compiled(release);
  return (key) => words[key] ?? policy.limit(key).title;
}
