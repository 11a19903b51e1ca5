import type { Command } from './command.js';

/** Limits drivers ask for first; the numbers of MongoDB. */
const LIMITS = {
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  minWireVersion: 0,
  maxWireVersion: 21,
  readOnly: false,
};

/** A standalone server: no sessions, no transactions, no retryable writes. */
export const hello: Command = {
  fields: [
    'helloOk',
    'client',
    'compression',
    'backpressure',
    'loadBalanced',
    'topologyVersion',
    'maxAwaitTimeMS',
    'saslSupportedMechs',
    'speculativeAuthenticate',
  ],
  run: () => ({ helloOk: true, isWritablePrimary: true, ismaster: true, ...LIMITS, localTime: new Date(), ok: 1 }),
};

export const ping: Command = { fields: [], run: () => ({ ok: 1 }) };

export const buildInfo: Command = {
  fields: [],
  run: () => ({
    version: '7.0.0',
    versionArray: [7, 0, 0, 0],
    gitVersion: 'shuijing-embedded',
    maxBsonObjectSize: LIMITS.maxBsonObjectSize,
    ok: 1,
  }),
};

/** Sessions hold nothing here, so that ending them is done at once. */
export const endSessions: Command = { fields: [], run: () => ({ ok: 1 }) };
