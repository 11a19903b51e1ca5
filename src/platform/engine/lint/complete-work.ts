import { attribute } from '../model/attributes.js';
import type { DiagramView, NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/** Elements with meaning of their own: their clause says why they are there. */
const WITH_CLAUSE = /Task$|SubProcess$/;

/** Who does a task, with which form, until when, and by which clause. An explicit `shuijing:clock=""` says: no limit. */
export function* completeWork(view: DiagramView) {
  for (const node of view.nodes.values()) {
    if (node.type === 'bpmn:UserTask') yield* completeTask(node);
    if (WITH_CLAUSE.test(node.type) && node.type !== 'bpmn:SubProcess' && !attribute(node.element, 'clause')) {
      yield problem('complete-work', node.id, '没有注明条款 shuijing:clause');
    }
    if (!node.element.name && /Task$/.test(node.type)) yield problem('complete-work', node.id, '没有名称');
  }
}

function* completeTask({ id, element }: NodeView) {
  if (!attribute(element, 'role')) yield problem('complete-work', id, '没有指明角色 shuijing:role');
  if (!attribute(element, 'form')) yield problem('complete-work', id, '没有指明表单 shuijing:form');
  if (attribute(element, 'clock') === undefined) {
    yield problem('complete-work', id, '没有指明时钟；确无时限的写 shuijing:clock=""');
  }
}
