import type { ElementInfo } from '../process-engine.js';
import { attribute, type ModdleElement, words } from './attributes.js';

/** Reads what the house needs to know of one element. */
export function elementInfo(element: ModdleElement, lane: string | undefined): ElementInfo {
  const documentation = element.documentation?.map(({ text }) => text ?? '').join('\n');
  return {
    id: element.id,
    type: element.$type,
    name: element.name ?? '',
    startsClocks: words(element, 'starts'),
    stopsClocks: words(element, 'stops'),
    ...optional(element, ['clause', 'role', 'form', 'service', 'decision', 'clock']),
    ...(lane && { lane }),
    ...(documentation && { documentation }),
  };
}

function optional(element: ModdleElement, names: readonly string[]): Record<string, string> {
  const pairs = names.map((name) => [name, attribute(element, name)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1])));
}
