import { createRequire } from 'node:module';
import '../bench/patience.js';
import { brokenRules } from './import-rules.js';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

describe('import rules of the house', () => {
  it('hold in the product', async () => {
    expect(await brokenRules('src')).toEqual([]);
  });

  it('bite: each is broken by its deliberate violation', async () => {
    const names = forbidden.map((rule) => rule.name).sort();
    expect(await brokenRules('test/architecture/violations')).toEqual(names);
  });
});
