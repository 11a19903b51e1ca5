import { createRequire } from 'node:module';
import type * as BpmnServer from 'bpmn-server';

const require = createRequire(import.meta.url);

/**
 * The package as it is shipped. Importing it installs a process-wide `uncaughtException` handler that swallows
 * everything (BPMNServer.ts:26); it is taken away again at once.
 */
export const upstream = loadQuietly();

/** Writable exports of single files of the package; its index shows them through getters. */
export const upstreamFiles = {
  definition: require('bpmn-server/dist/elements/Definition') as { Definition: unknown },
  flow: require('bpmn-server/dist/elements/Flow') as { Flow: unknown },
  tasks: require('bpmn-server/dist/elements/Tasks') as { SubProcess: unknown },
  item: require('bpmn-server/dist/engine/Item') as { Item: unknown },
};

function loadQuietly(): typeof BpmnServer {
  const before = new Set(process.listeners('uncaughtException'));
  const loaded = require('bpmn-server') as typeof BpmnServer;
  for (const listener of process.listeners('uncaughtException')) {
    if (!before.has(listener)) process.removeListener('uncaughtException', listener);
  }
  return loaded;
}
