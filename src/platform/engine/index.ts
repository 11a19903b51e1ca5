import type { ProcessEngine } from './process-engine.js';
import { BpmnProcessEngine } from './runtime/bpmn-process-engine.js';

export { EngineModule } from './engine.module.js';
export * from './process-engine.js';

/** The engine, for whoever is not wired by Nest. It keeps nothing between calls. */
export function createProcessEngine(): ProcessEngine {
  return new BpmnProcessEngine();
}
