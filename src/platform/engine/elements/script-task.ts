import { type CompiledExpression, compileExpression } from '../../expressions/index.js';
import type { EngineItem } from '../execution/engine-item.js';
import { attribute } from '../model/attributes.js';
import { upstream } from '../upstream/bpmn-server.js';
import { contextOf, flowNode } from './flow-node.js';

/** Evaluates one FEEL expression and puts its value into a variable (`shuijing:result`). Nothing else is executed. */
export class ScriptTask extends flowNode(upstream.ScriptTask) {
  private readonly expression: CompiledExpression = compileExpression(
    String(this.def.script ?? '').replace(/^\s*=/, ''),
  );

  override async run(item: EngineItem) {
    const value = this.expression.evaluate({ ...contextOf(item), ...item.mapped });
    item.answer = { [attribute(this.def, 'result') ?? 'result']: value };
    return upstream.NODE_ACTION.end;
  }
}
