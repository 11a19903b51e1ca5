import { compileExpression, EXPRESSION_BUDGET, isWithin } from '../../expressions/index.js';
import type { Json, JsonObject } from '../../kernel/index.js';
import { EngineFault } from '../execution/engine-fault.js';
import type { ModdleElement } from './attributes.js';

interface Entry {
  readonly name: string;
  readonly value: (context: JsonObject) => Json;
}

/** Input and output mapping of an element (`shuijing:input`, `shuijing:output`). */
export class Mapping {
  private readonly inputs: readonly Entry[];
  private readonly outputs: readonly Entry[];

  constructor(element: ModdleElement) {
    this.inputs = entries(element, 'input');
    this.outputs = entries(element, 'output');
  }

  get mapsInputs(): boolean {
    return this.inputs.length > 0;
  }

  get mapsOutputs(): boolean {
    return this.outputs.length > 0;
  }

  readInputs(context: JsonObject): JsonObject {
    return read(this.inputs, context);
  }

  readOutputs(context: JsonObject): JsonObject {
    return read(this.outputs, context);
  }
}

/** A mapped value: FEEL after `=`, else the text as it stands. */
export function valueReader(text: string): (context: JsonObject) => Json {
  if (!text.startsWith('=')) return () => text;
  const expression = compileExpression(text.slice(1));
  return (context) => expression.evaluate(context);
}

function read(list: readonly Entry[], context: JsonObject): JsonObject {
  const values = Object.fromEntries(list.map(({ name, value }) => [name, value(context)]));
  if (!isWithin(EXPRESSION_BUDGET, values)) throw new EngineFault('too-large', '映射的值合计过大');
  return values;
}

function entries(element: ModdleElement, kind: 'input' | 'output'): Entry[] {
  const values = element.extensionElements?.values ?? [];
  return values.filter((value) => value.$type.toLowerCase() === `shuijing:${kind}`).map(toEntry);
}

function toEntry(value: { readonly name?: string; readonly value?: string }): Entry {
  if (!value.name) throw new EngineFault('mapping', '映射缺少名称');
  return { name: value.name, value: valueReader(value.value ?? '') };
}
