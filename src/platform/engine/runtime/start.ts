import type { Json, JsonObject } from '../../kernel/index.js';
import { EngineExecution } from '../execution/engine-execution.js';
import type { World } from '../execution/world.js';
import type { Diagram } from '../model/diagram.js';

/** A new execution with its first token before the start event. */
export function begin(world: World, diagram: Diagram, variables: JsonObject): EngineExecution {
  const execution = new EngineExecution(world, diagram, {
    id: `x${world.nextId()}`,
    startedAt: world.host.now.toISOString(),
    variables: structuredClone(variables) as Record<string, Json>,
  });
  execution.begin();
  return execution;
}
