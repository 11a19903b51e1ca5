import { setImmediate as nextTurn } from 'node:timers/promises';
import { compileExpression } from '../../expressions/index.js';
import { attribute, bodyOf, type ModdleElement } from '../model/attributes.js';
import { type DiagramView, definitionsOf } from './diagram-view.js';
import { problem } from './rule.js';

/** Most expressions of a diagram, and most characters of them together: reading one takes time. */
const MAX_EXPRESSIONS = 1_000;
const MAX_CHARACTERS = 40_000;
/** Characters read before others get their turn. */
const CHARACTERS_PER_TURN = 400;

/** Every expression of the diagram compiles. */
export function* soundExpressions(view: DiagramView) {
  const all = everyExpression(view);
  if (tooMany(all)) {
    const bounds = `${MAX_EXPRESSIONS} 个或合计超过 ${MAX_CHARACTERS} 个字符`;
    yield { rule: 'sound-expressions', message: `流程图中的表达式超过 ${bounds}` };
    return;
  }
  for (const { id, text } of all) yield* check(id, text);
  for (const { id, element } of view.nodes.values()) yield* soundNames(id, element);
}

/** Compiles the expressions beforehand, letting others have their turn in between; whatever is wrong is found later. */
export async function readExpressions(view: DiagramView): Promise<void> {
  const all = everyExpression(view);
  if (tooMany(all)) return;
  let sinceTurn = 0;
  for (const { id, text } of all) {
    if (sinceTurn >= CHARACTERS_PER_TURN) {
      await nextTurn();
      sinceTurn = 0;
    }
    sinceTurn += text.length;
    if (!check(id, text).next().done) return;
  }
}

interface Found {
  /** Element it stands at. */
  readonly id: string;
  readonly text: string;
}

function everyExpression(view: DiagramView): readonly Found[] {
  const conditions = view.flows.map(({ id, element }) => ({ id, text: conditionOf(element) }));
  const others = [...view.nodes.values()].flatMap(({ id, element }) =>
    [...expressionsOf(element)].map((text) => ({ id, text })),
  );
  return [...conditions, ...others].filter((found): found is Found => found.text !== undefined);
}

function tooMany(all: readonly Found[]): boolean {
  return all.length > MAX_EXPRESSIONS || all.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS;
}

function conditionOf(flow: ModdleElement): string | undefined {
  return bodyOf(flow.conditionExpression)?.replace(/^=/, '');
}

function* expressionsOf(element: ModdleElement): Iterable<string | undefined> {
  if (element.$type === 'bpmn:ScriptTask') yield String(element.script ?? '').replace(/^\s*=/, '');
  yield marked(attribute(element.loopCharacteristics as ModdleElement | undefined, 'collection'));
  for (const part of [element, ...definitionsOf(element)])
    yield marked((part.messageRef as { readonly name?: string } | undefined)?.name);
  for (const definition of definitionsOf(element)) {
    yield marked(bodyOf(definition.timeDuration));
    yield marked(bodyOf(definition.timeDate));
  }
  for (const { value } of element.extensionElements?.values ?? []) yield marked(value);
}

function* soundNames(id: string, element: ModdleElement) {
  const names = (element.extensionElements?.values ?? []).map(({ name }) => name ?? '');
  for (const name of [...names, attribute(element, 'result') ?? 'result']) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) yield problem('sound-expressions', id, `「${name}」不能用作变量名`);
  }
}

function marked(text: string | undefined): string | undefined {
  return text?.startsWith('=') ? text.slice(1) : undefined;
}

function* check(id: string, text: string) {
  try {
    compileExpression(text);
  } catch (error) {
    yield problem('sound-expressions', id, (error as Error).message);
  }
}
