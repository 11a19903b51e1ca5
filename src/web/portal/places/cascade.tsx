import { type ReactElement, useCallback } from 'react';
import { api, unwrap } from '../../api/index.js';
import { Field } from '../../shared/controls/index.js';
import { useAsked } from '../asking/index.js';
import type { Division, PlaceDraft } from './place.js';
import { PLACES } from './texts.zh.js';

const LEVELS = [PLACES.province, PLACES.city, PLACES.county] as const;

interface CascadeProps {
  readonly divisions: PlaceDraft['divisions'];
  readonly change: (divisions: readonly Division[]) => void;
}

/** 行政区划: three native selects, each filled by the one before. */
export function Cascade({ divisions, change }: CascadeProps): ReactElement {
  const above = (level: number) => (level === 0 ? '' : divisions[level - 1]?.hasChildren && divisions[level - 1]?.code);
  return (
    <>
      {LEVELS.map((label, level) => (
        <Level
          key={label}
          label={label}
          parent={above(level) || (level === 0 ? '' : null)}
          chosen={divisions[level] ?? null}
          choose={(chosen) => change([...divisions.slice(0, level), ...(chosen === null ? [] : [chosen])])}
        />
      ))}
    </>
  );
}

interface LevelProps {
  readonly label: string;
  /** Code above; empty for the whole country; null while nothing is chosen there. */
  readonly parent: string | null;
  readonly chosen: Division | null;
  readonly choose: (division: Division | null) => void;
}

function Level({ label, parent, chosen, choose }: LevelProps): ReactElement {
  const ask = useCallback(() => below(parent ?? ''), [parent]);
  const { value, problem } = useAsked(parent === null ? null : ask);
  const items = parent === null || value?.parent !== parent ? [] : value.items;
  // What was chosen stays selectable although its list has not come (offline, or a draft of another day).
  const listed = chosen === null || items.some(({ code }) => code === chosen.code) ? items : [chosen, ...items];
  const waiting = parent !== null && items.length === 0 && problem === null;
  return (
    <Field label={label} fault={problem === null ? undefined : PLACES.failed}>
      {(parts) => (
        <select
          {...parts}
          className="sj-input"
          disabled={parent === null}
          value={chosen?.code ?? ''}
          onChange={(event) => choose(listed.find(({ code }) => code === event.target.value) ?? null)}
        >
          <option value="">{waiting ? PLACES.loading : label}</option>
          {listed.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface Below {
  readonly parent: string;
  readonly items: readonly Division[];
}

const known = new Map<string, Promise<Below>>();

/** Divisions do not change during a visit: each list is asked for once. */
function below(parent: string): Promise<Below> {
  const found = known.get(parent) ?? read(parent);
  known.set(parent, found);
  found.catch(() => known.delete(parent));
  return found;
}

async function read(parent: string): Promise<Below> {
  const query = parent === '' ? {} : { parent };
  const { items } = await unwrap(api.GET('/api/places', { params: { query } }));
  return { parent, items };
}
