interface Component {
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
