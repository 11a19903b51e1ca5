import { type ModdleElement, words } from '../model/attributes.js';
import type { ModelRegistry } from '../process-engine.js';
import { type DiagramView, definitionsOf } from './diagram-view.js';
import { problem } from './rule.js';

const ATTRIBUTES: readonly (readonly [string, keyof ModelRegistry, string])[] = [
  ['service', 'services', '服务'],
  ['decision', 'decisions', '规则集'],
  ['form', 'forms', '表单'],
  ['role', 'roles', '角色'],
  ['clock', 'clocks', '时钟'],
  ['starts', 'clocks', '时钟'],
  ['stops', 'clocks', '时钟'],
];

/** Every name a diagram uses is known to the release and the product it is published in. */
export function* knownNames(view: DiagramView, registry: ModelRegistry) {
  for (const { id, element } of view.nodes.values()) {
    for (const part of [element, ...definitionsOf(element)]) yield* knownAttributes(id, part, registry);
  }
  for (const { id } of view.processes) {
    if (!registry.processes.has(id)) yield problem('known-names', id, `未登记的流程「${id}」`);
  }
}

function* knownAttributes(id: string, element: ModdleElement, registry: ModelRegistry) {
  for (const [name, kind, title] of ATTRIBUTES) {
    for (const word of words(element, name)) {
      if (!registry[kind].has(word)) yield problem('known-names', id, `未登记的${title}「${word}」`);
    }
  }
}
