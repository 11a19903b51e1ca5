import { Diagram } from '../model/diagram.js';
import { type CompiledModel, type DiagramSource, ModelFault } from '../process-engine.js';
import { structuralProblems } from './lint-diagram.js';

/** Parses and checks a diagram, then loads it for running. @throws ModelFault */
export async function compileDiagram(source: DiagramSource): Promise<CompiledModel> {
  const problems = await structuralProblems(source);
  if (problems.length > 0) throw new ModelFault(problems);
  try {
    return await Diagram.load(source);
  } catch (error) {
    throw new ModelFault([{ rule: 'load', message: `无法装载流程图：${(error as Error).message}` }]);
  }
}
