import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportKind } from '../../procedure/case/index.js';
import { servicesProbe } from './services-probe.js';

const elements = new Map([
  ['a', { id: 'a', service: 'kept' }],
  ['b', { id: 'b', service: 'taken-away' }],
  ['c', { id: 'c' }],
]);
const release = {
  number: 1,
  files: { 'processes/p/p.bpmn': 'h', 'processes/p/README.md': 'h', 'rules/limits.json': 'h' },
};
const policy = {
  list: async () => [release],
  compiled: async () => ({ model: () => ({ elements }) }),
} as unknown as PolicyReleases;
const kind = { service: (name: string) => (name === 'kept' ? {} : undefined) } as unknown as ReportKind;

it('names services a stored release calls and this build no longer has', async () => {
  expect(await servicesProbe(policy, kind)()).toEqual({ name: 'services', ok: false, detail: '缺少：taken-away' });
});
