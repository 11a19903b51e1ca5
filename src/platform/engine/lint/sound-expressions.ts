import { compileExpression } from '../../expressions/index.js';
import { attribute, bodyOf, type ModdleElement } from '../model/attributes.js';
import { type DiagramView, definitionsOf } from './diagram-view.js';
import { problem } from './rule.js';

/** Every expression of the diagram compiles. */
export function* soundExpressions(view: DiagramView) {
  for (const { id, element } of view.flows) yield* check(id, bodyOf(element.conditionExpression)?.replace(/^=/, ''));
  for (const { id, element } of view.nodes.values()) {
    for (const text of expressionsOf(element)) yield* check(id, text);
    yield* soundNames(id, element);
  }
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

function* check(id: string, text: string | undefined) {
  if (text === undefined) return;
  try {
    compileExpression(text);
  } catch (error) {
    yield problem('sound-expressions', id, (error as Error).message);
  }
}
