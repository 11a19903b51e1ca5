import type { PolicyReleases, Release } from '../../platform/policy/index.js';
import type { ReportKind } from '../../procedure/case/index.js';
import type { Probe } from './readiness.js';

/** Newest releases looked at; cases pinned to older ones are brought up by migration. */
const RELEASES = 20;

/** Services that diagrams of stored releases call but this build no longer has, by name: running cases would stop there. */
export function servicesProbe(policy: PolicyReleases, kind: ReportKind): Probe {
  const missingIn = new Map<number, readonly string[]>();
  return async () => {
    for (const release of await policy.list({ limit: RELEASES })) {
      if (!missingIn.has(release.number)) missingIn.set(release.number, await missing(policy, kind, release));
    }
    const names = [...new Set([...missingIn.values()].flat())].sort();
    return {
      name: 'services',
      ok: names.length === 0,
      detail: names.length === 0 ? '齐全' : `缺少：${names.join('、')}`,
    };
  };
}

async function missing(policy: PolicyReleases, kind: ReportKind, release: Release): Promise<readonly string[]> {
  const compiled = await policy.compiled(release.number);
  return processesOf(release).flatMap((process) =>
    [...compiled.model(process).elements.values()].flatMap(({ service }) =>
      service !== undefined && kind.service(service) === undefined ? [service] : [],
    ),
  );
}

/** Diagrams lie in `processes/<process>/<process>.bpmn`. */
function processesOf({ files }: Release): readonly string[] {
  return Object.keys(files).flatMap((path) => /^processes\/([^/]+)\/\1\.bpmn$/.exec(path)?.[1] ?? []);
}
