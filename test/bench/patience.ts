import { jest } from '@jest/globals';

/**
 * A host with its database and first release takes seconds on a quiet machine and minutes on a busy one; what is slow is
 * not broken. Imported by whatever starts one, before its hooks are declared.
 */
jest.setTimeout(300_000);
