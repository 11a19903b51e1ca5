/** What the inbox shows, kept in its address so that it can be gone back to, and saved. */
export interface TaskFilter {
  readonly scope: 'mine' | 'unit';
  readonly due?: 'overdue' | 'today' | 'week' | 'later';
  readonly decision?: true;
  readonly element?: string;
  readonly category?: string;
  readonly claimed?: boolean;
  readonly q?: string;
  readonly sort?: 'newest';
}

const DUE = ['overdue', 'today', 'week', 'later'] as const;

/** Whatever an address says that no filter knows is left out. */
export function filterFrom(address: URLSearchParams): TaskFilter {
  const text = (name: string) => address.get(name)?.trim() || undefined;
  const due = DUE.find((name) => name === address.get('due'));
  const claimed = address.get('claimed');
  return without({
    scope: address.get('scope') === 'mine' ? 'mine' : 'unit',
    due,
    decision: address.get('decision') === 'true' ? true : undefined,
    element: text('element'),
    category: text('category'),
    claimed: claimed === 'true' ? true : claimed === 'false' ? false : undefined,
    q: text('q'),
    sort: address.get('sort') === 'newest' ? 'newest' : undefined,
  });
}

/** The address of a filter, the same for the same filter. */
export function addressOf(filter: TaskFilter): string {
  const names = Object.keys(filter).sort() as (keyof TaskFilter)[];
  const said = names.filter((name) => filter[name] !== undefined);
  return new URLSearchParams(said.map((name) => [name, String(filter[name])])).toString();
}

/** Another filter beside what is kept. */
export function changed(
  filter: TaskFilter,
  change: { [K in keyof TaskFilter]?: TaskFilter[K] | undefined },
): TaskFilter {
  return without({ ...filter, ...change });
}

type Loose = { [K in keyof TaskFilter]?: TaskFilter[K] | undefined };

function without(filter: Loose): TaskFilter {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined);
  return { scope: 'unit', ...Object.fromEntries(said) };
}
