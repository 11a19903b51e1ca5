import { Diagram } from '../model/diagram.js';
import type { DiagramSource, ModelProblem, ModelRegistry } from '../process-engine.js';

export async function lintDiagram(source: DiagramSource, _registry: ModelRegistry): Promise<readonly ModelProblem[]> {
  return structuralProblems(source);
}

export async function structuralProblems(source: DiagramSource): Promise<readonly ModelProblem[]> {
  try {
    await Diagram.parse(source);
    return [];
  } catch (error) {
    return [{ rule: 'xml', message: `无法读取流程图：${(error as Error).message}` }];
  }
}
