interface Component {
  readonly id?: string;
  readonly key?: string;
  readonly path?: string;
  readonly components?: readonly Component[];
}

/** Keys a form fills at its top level: what else its data holds are options and facts it was given. */
export function formKeys(schema: { readonly components?: readonly Component[] }): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = ({ key, path, components = [] }: Component) => {
    const name = path ?? key;
    if (name !== undefined && name !== '') keys.add(name.split('.')[0] ?? name);
    // A group without a path lays out; with one, it holds what is below it.
    else for (const child of components) visit(child);
  };
  for (const component of schema.components ?? []) visit(component);
  return keys;
}

/** Only what the form fills. */
export function filledIn(
  schema: { readonly components?: readonly Component[] },
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const keys = formKeys(schema);
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => keys.has(key) && value !== null));
}

/** Faults as the form keeps them: by field, and by row inside a list. A fault of no field of the form is left out. */
export function faultsByField(
  schema: { readonly components?: readonly Component[] },
  faults: readonly { readonly path: string; readonly message: string }[],
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { path, message } of faults) {
    const steps = path.split('.').map((step) => /^([^[]*)(?:\[(\d+)\])?$/.exec(step));
    const field = fieldAt(
      schema.components ?? [],
      steps.map((step) => step?.[1] ?? ''),
    );
    const row = steps.find((step) => step?.[2] !== undefined)?.[2];
    if (field?.id === undefined) continue;
    const messages = [message];
    found[field.id] = row === undefined ? messages : { ...(found[field.id] as object | undefined), [row]: messages };
  }
  return found;
}

function fieldAt(components: readonly Component[], [name = '', ...rest]: readonly string[]): Component | undefined {
  for (const component of components) {
    const own = component.path ?? component.key ?? '';
    const inner = component.components ?? [];
    if (own === '') {
      const found = fieldAt(inner, [name, ...rest]);
      if (found) return found;
    } else if (own === name) return rest.length === 0 ? component : fieldAt(inner, rest);
  }
  return undefined;
}
