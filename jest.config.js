/** Tests are ES modules compiled by swc; `*.spec.ts` sits beside its subject, `test/` holds what spans several. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  maxWorkers: '100%',
  // Modules of finished suites stay in a worker's memory: beyond this it makes room for a fresh one.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 180_000,
};
