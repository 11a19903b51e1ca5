import { fileURLToPath } from 'node:url';
import { CheckRunner } from '../../src/platform/policy/check-runner.js';
import { readPolicyFolder } from '../../src/platform/policy/index.js';
import { DIAGRAM, samplePolicy } from './sample-policy.js';

const names = { services: new Set<string>(), roles: new Set(['clerk']) };

describe('The thread that checks policies', () => {
  it('finds what the check finds', async () => {
    const runner = new CheckRunner();
    expect(await runner.check(samplePolicy(), names)).toEqual([]);
    expect(await runner.check(samplePolicy({ [DIAGRAM]: '<no xml' }), names)).toMatchObject([{ path: DIAGRAM }]);
    const unknownRole = await runner.check(samplePolicy(), { ...names, roles: new Set() });
    expect(unknownRole).toMatchObject([{ path: DIAGRAM, rule: 'known-names', element: 'write' }]);
  });

  it('checks one tree after the other', async () => {
    const runner = new CheckRunner();
    const broken = samplePolicy({ 'rules/texts/letter.json': '{' });
    const found = await Promise.all([broken, samplePolicy(), broken].map((tree) => runner.check(tree, names)));
    expect(found.map((problems) => problems.length)).toEqual([1, 0, 1]);
  });

  it('is ended when it takes too long', async () => {
    const runner = new CheckRunner();
    const whole = await readPolicyFolder(fileURLToPath(new URL('../../', import.meta.url)));
    for (const _ of ['at first', 'and in a new thread'])
      expect(await runner.check(whole, names, 1)).toMatchObject([{ path: '', rule: 'too-expensive' }]);
  });
});
