import { setImmediate as nextTurn } from 'node:timers/promises';
import { sha256 } from '../../kernel/index.js';
import { Diagram, DiagramReader } from '../model/diagram.js';
import { type CompiledModel, type DiagramSource, ModelFault } from '../process-engine.js';
import { structuralProblems } from './lint-diagram.js';

/** Diagrams kept compiled: releases share most of theirs. */
const CACHE_SIZE = 200;
const cache = new Map<string, Promise<Diagram>>();

/** Parses and checks a diagram and loads it for running, once per text. @throws ModelFault */
export function compileDiagram(source: DiagramSource): Promise<CompiledModel> {
  const hash = sha256(source.xml);
  const known = cache.get(hash);
  if (known) return known;
  const [oldest] = cache.size >= CACHE_SIZE ? cache.keys() : [];
  if (oldest) cache.delete(oldest);
  const compiled = load(source);
  cache.set(hash, compiled);
  compiled.catch(() => cache.delete(hash));
  return compiled;
}

async function load(source: DiagramSource): Promise<Diagram> {
  const reader = new DiagramReader(source);
  const problems = await structuralProblems(source, reader);
  if (problems.length > 0) throw new ModelFault(problems);
  await nextTurn();
  try {
    return await Diagram.load(reader);
  } catch (error) {
    throw new ModelFault([{ rule: 'load', message: `无法装载流程图：${(error as Error).message}` }]);
  }
}
