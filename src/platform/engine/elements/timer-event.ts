import type { Json } from '../../kernel/index.js';
import { EngineFault } from '../execution/engine-fault.js';
import type { EngineItem } from '../execution/engine-item.js';
import { attribute, bodyOf } from '../model/attributes.js';
import { valueReader } from '../model/mapping.js';
import { upstream } from '../upstream/bpmn-server.js';
import { contextOf } from './flow-node.js';
import { addDuration, parseInstant } from './iso-time.js';

/** A timer is a date stored with the waiting visit, bound to a clock of the case or read from the diagram. Nothing ticks. */
export class TimerEvent extends upstream.TimerBehaviour {
  /** Clock it follows, with the offset to its due date. */
  readonly clock = attribute(this.definition, 'clock') || undefined;
  private readonly offset = attribute(this.definition, 'offset') ?? '';
  private readonly after = reader(this.definition.timeDuration);
  private readonly at = reader(this.definition.timeDate);

  override async start(item: EngineItem) {
    item.due = this.dueAt(item).toISOString();
    return upstream.NODE_ACTION.wait;
  }

  override end(): void {}

  dueAt(item: EngineItem): Date {
    const { host } = item.token.execution.world;
    if (this.clock) return host.clockDue(this.clock, this.offset, subjectsOf(item.mapped?.subject));
    const value = (this.after ?? this.at)?.(contextOf(item));
    const due = this.after ? addDuration(host.now, String(value)) : parseInstant(String(value));
    if (due) return due;
    throw new EngineFault('timer', `定时器 ${this.node.id} 的时间 ${JSON.stringify(value ?? null)} 无效`);
  }
}

/** Kept from when the timer began to wait: what the diagram's variables name later may be about somebody else. */
function subjectsOf(mapped: Json | undefined): readonly string[] {
  const named = Array.isArray(mapped) ? mapped : [mapped];
  return named.filter((subject) => typeof subject === 'string');
}

function reader(expression: unknown): ReturnType<typeof valueReader> | undefined {
  const text = bodyOf(expression);
  return text === undefined ? undefined : valueReader(text);
}
