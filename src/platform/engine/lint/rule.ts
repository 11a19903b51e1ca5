import type { ModelProblem, ModelRegistry } from '../process-engine.js';
import type { DiagramView } from './diagram-view.js';

/** Finds what is wrong with a diagram in itself. */
export type StructureRule = (view: DiagramView) => Iterable<ModelProblem>;

/** Finds what keeps a sound diagram from being published here. */
export type PublishingRule = (view: DiagramView, registry: ModelRegistry) => Iterable<ModelProblem>;

export function problem(rule: string, element: string, message: string): ModelProblem {
  return { rule, element, message: `${element}：${message}` };
}
