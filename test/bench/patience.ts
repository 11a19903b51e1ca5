const LONGEST = 300_000;

/**
 * A host with its database and first release takes seconds on a quiet machine and minutes on a busy one; what is slow is
 * not broken. Imported by whatever starts one, before its hooks are declared. A script that measures is no suite: there
 * the test runner's module cannot even be loaded.
 */
if (process.env.JEST_WORKER_ID !== undefined) {
  const { jest } = await import('@jest/globals');
  jest.setTimeout(LONGEST);
}
