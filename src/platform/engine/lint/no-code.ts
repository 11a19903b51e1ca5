import type { ExtensionElement, ModdleElement } from '../model/attributes.js';
import type { DiagramView } from './diagram-view.js';
import { problem } from './rule.js';

const OWN_EXTENSIONS: ReadonlySet<string> = new Set(['shuijing:input', 'shuijing:output']);

/** Leftovers of other engines: scripts, listeners, expressions in other languages. Diagrams carry FEEL and no code. */
export function* noCode(view: DiagramView) {
  for (const element of everyElement(view)) {
    for (const name of Object.keys(element.$attrs ?? {})) {
      if (isForeign(name)) yield problem('no-code', element.id, `不允许的属性 ${name}`);
    }
    for (const { $type } of element.extensionElements?.values ?? ([] as readonly ExtensionElement[])) {
      if (!OWN_EXTENSIONS.has($type.toLowerCase())) yield problem('no-code', element.id, `不允许的扩展元素 ${$type}`);
    }
    yield* otherLanguages(element);
  }
}

function* otherLanguages(element: ModdleElement) {
  const condition = element.conditionExpression as { readonly language?: string } | undefined;
  if (condition?.language && !/feel/i.test(condition.language)) {
    yield problem('no-code', element.id, `条件的语言只能是 FEEL，不能是 ${condition.language}`);
  }
  if (element.$type === 'bpmn:ScriptTask' && !/^feel$/i.test(String(element.scriptFormat ?? ''))) {
    yield problem('no-code', element.id, '脚本任务的 scriptFormat 必须是 FEEL');
  }
  if (element.ioSpecification) yield problem('no-code', element.id, '不支持 ioSpecification');
}

/** Processes, nodes, flows and what hangs on them. */
function* everyElement(view: DiagramView): Iterable<ModdleElement> {
  for (const element of Object.values(view.parsed.elementsById)) {
    if (!/^bpmndi:|^dc:|^di:/.test(element.$type)) yield element;
  }
  for (const { element } of view.nodes.values()) {
    const loop = element.loopCharacteristics as ModdleElement | undefined;
    if (loop && !loop.id) yield { ...plain(loop), id: element.id };
    for (const definition of (element.eventDefinitions as readonly ModdleElement[] | undefined) ?? []) {
      if (!definition.id) yield { ...plain(definition), id: element.id };
    }
  }
}

function plain({ $type, $attrs, extensionElements }: ModdleElement) {
  return { $type, ...($attrs && { $attrs }), ...(extensionElements && { extensionElements }) };
}

function isForeign(name: string): boolean {
  return name.includes(':') && !/^(shuijing|xmlns|xsi|bioc|color):/.test(name);
}
