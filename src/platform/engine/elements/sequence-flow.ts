import { type CompiledExpression, compileExpression } from '../../expressions/index.js';
import type { EngineItem } from '../execution/engine-item.js';
import { bodyOf } from '../model/attributes.js';
import { upstream } from '../upstream/bpmn-server.js';
import { contextOf } from './flow-node.js';

/** A sequence flow whose condition is FEEL, compiled once, and must be true or false. */
export class SequenceFlow extends upstream.Flow {
  private readonly condition: CompiledExpression | undefined = this.compileCondition();

  get isConditional(): boolean {
    return this.condition !== undefined;
  }

  override async evaluateCondition(item: EngineItem): Promise<boolean> {
    return this.condition ? this.condition.test(contextOf(item)) : true;
  }

  /** Default flows are taken without asking. */
  take(item: EngineItem): void {
    item.token.execution.tell(this.id, 'taken');
  }

  private compileCondition(): CompiledExpression | undefined {
    const text = bodyOf(this.def.conditionExpression);
    return text === undefined ? undefined : compileExpression(text.replace(/^=/, ''));
  }
}
