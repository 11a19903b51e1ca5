import type { Json, JsonObject } from '../../kernel/index.js';
import { EngineFault } from '../execution/engine-fault.js';
import type { ModdleElement } from './attributes.js';
import { valueReader } from './mapping.js';

/**
 * Name of the message an element waits for where the diagram computes it (`name="=feel"`): asked once, on arrival, so
 * that a receipt can carry the name of the very notice it belongs to. Undefined where the name is plain text.
 */
export function computedMessageName(element: ModdleElement): ((context: JsonObject) => string) | undefined {
  const definitions = (element.eventDefinitions ?? []) as readonly ModdleElement[];
  const name = [element, ...definitions].map(messageName).find((found) => found?.startsWith('='));
  if (name === undefined) return undefined;
  const read = valueReader(name);
  return (context) => textOrFault(read(context), name);
}

function messageName({ messageRef }: ModdleElement): string | undefined {
  return (messageRef as { readonly name?: string } | undefined)?.name;
}

function textOrFault(value: Json, expression: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new EngineFault('message-name', `消息名称 ${expression} 得不出文字`);
}
