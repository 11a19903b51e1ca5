/** A moddle element as the parser leaves it: properties by name, attributes nobody declared in `$attrs`. */
export interface ModdleElement {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly get?: (name: string) => string | undefined;
  readonly $attrs?: Readonly<Record<string, string>>;
  readonly extensionElements?: { readonly values?: readonly ExtensionElement[] };
  readonly documentation?: readonly { readonly text?: string }[];
  readonly [property: string]: unknown;
}

export interface ExtensionElement {
  readonly $type: string;
  readonly name?: string;
  readonly value?: string;
}

/** A `shuijing:` attribute; undefined when it is not written, empty text when it is written empty. */
export function attribute(element: { readonly get?: unknown } | undefined, name: string): string | undefined {
  const { get } = (element ?? {}) as Pick<ModdleElement, 'get'>;
  return get?.call(element, `shuijing:${name}`);
}

/** A `shuijing:` attribute that holds several words. */
export function words(element: ModdleElement, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter((word) => word !== '');
}

/** Text of a BPMN expression element. */
export function bodyOf(expression: unknown): string | undefined {
  const body = (expression as { readonly body?: string } | undefined)?.body?.trim();
  return body === '' ? undefined : body;
}
