import type { CaseQueries } from '../../platform/case-file/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import { servicesProbe } from './services-probe.js';

const policy = {
  missingServices: async (release: number) => (release === 2 ? ['taken-away'] : release === 3 ? ['unused'] : []),
} as unknown as PolicyReleases;
const running = (...releases: number[]) => ({ runningReleases: async () => releases }) as unknown as CaseQueries;

it('names services that running cases call and this build no longer has, and no others', async () => {
  const probe = servicesProbe(policy, running(1, 2));
  expect(await probe()).toEqual({ name: 'services', ok: false, detail: '缺少：taken-away' });
  expect(await servicesProbe(policy, running(1))()).toEqual({ name: 'services', ok: true, detail: '齐全' });
});
