import { setImmediate as nextTurn } from 'node:timers/promises';
import { DiagramReader, type ParsedDiagram } from '../model/diagram.js';
import type { DiagramSource, ModelProblem, ModelRegistry } from '../process-engine.js';
import { boundaryJoins } from './boundary-joins.js';
import { completeWork } from './complete-work.js';
import { DiagramView } from './diagram-view.js';
import { knownNames } from './known-names.js';
import { noCode } from './no-code.js';
import type { PublishingRule, StructureRule } from './rule.js';
import { soundDefinitions } from './sound-definitions.js';
import { readExpressions, soundExpressions } from './sound-expressions.js';
import { soundFlows } from './sound-flows.js';
import { soundGateways } from './sound-gateways.js';
import { soundText } from './source-text.js';
import { supportedElements } from './supported-elements.js';
import { waitingCycles } from './waiting-cycles.js';

const STRUCTURE: readonly StructureRule[] = [
  ...[supportedElements, noCode, soundFlows, soundGateways, soundDefinitions, soundExpressions],
];
const PUBLISHING: readonly PublishingRule[] = [knownNames, completeWork, waitingCycles, boundaryJoins];

/** Problems told at once; nobody reads more. */
const MAX_PROBLEMS = 200;
/** Longest message: some quote what they complain about. */
const MAX_MESSAGE = 500;

/** Everything that keeps a diagram from being published. Never throws. */
export async function lintDiagram(source: DiagramSource, registry: ModelRegistry): Promise<readonly ModelProblem[]> {
  return inspect(source, new DiagramReader(source), (view) => [
    ...structure(view),
    ...PUBLISHING.flatMap((rule) => [...rule(view, registry)]),
  ]);
}

/** Everything that keeps a diagram from being run. Never throws. */
export async function structuralProblems(
  source: DiagramSource,
  reader: DiagramReader,
): Promise<readonly ModelProblem[]> {
  return inspect(source, reader, structure);
}

function structure(view: DiagramView): ModelProblem[] {
  return STRUCTURE.flatMap((rule) => [...rule(view)]);
}

async function inspect(
  source: DiagramSource,
  reader: DiagramReader,
  examine: (view: DiagramView) => readonly ModelProblem[],
): Promise<readonly ModelProblem[]> {
  const unfit = [...soundText(source)];
  if (unfit.length > 0) return unfit;
  try {
    const parsed = await reader.parse();
    const view = new DiagramView(parsed);
    await readExpressions(view);
    await nextTurn();
    return [...unread(parsed), ...examine(view)].slice(0, MAX_PROBLEMS).map(brief);
  } catch (error) {
    return [brief({ rule: 'xml', message: `无法读取流程图：${(error as Error).message}` })];
  }
}

function brief(found: ModelProblem): ModelProblem {
  return found.message.length > MAX_MESSAGE ? { ...found, message: `${found.message.slice(0, MAX_MESSAGE)}…` } : found;
}

function unread({ warnings }: ParsedDiagram): ModelProblem[] {
  return warnings.map(({ message }) => ({ rule: 'xml', message: `流程图中有无法理解的内容：${message}` }));
}
