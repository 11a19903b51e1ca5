import type { CaseQueries } from '../../platform/case-file/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { Probe } from './readiness.js';

/** Services that running cases may call by their release but this build no longer has, by name: they would stop there. */
export function servicesProbe(policy: PolicyReleases, queries: CaseQueries): Probe {
  const missingIn = new Map<number, readonly string[]>();
  return async () => {
    const names = new Set<string>();
    for (const release of await queries.runningReleases()) {
      const missing = missingIn.get(release) ?? (await policy.missingServices(release));
      missingIn.set(release, missing);
      for (const name of missing) names.add(name);
    }
    const detail = names.size === 0 ? '齐全' : `缺少：${[...names].sort().join('、')}`;
    return { name: 'services', ok: names.size === 0, detail };
  };
}
