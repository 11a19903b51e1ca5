import type { ReactElement } from 'react';
import { Field } from '../../shared/controls/index.js';
import { Cascade } from './cascade.js';
import type { PlaceDraft } from './place.js';
import { PlaceSearch } from './place-search.js';
import { PLACES } from './texts.zh.js';
import './places.css';

interface PlacePickerProps {
  readonly place: PlaceDraft;
  readonly change: (place: PlaceDraft) => void;
  /** What is wrong with it as a whole. */
  readonly fault?: string | undefined;
}

/** Divisions by cascade or by name, a river, reservoir or works by its name, and free text. */
export function PlacePicker({ place, change, fault }: PlacePickerProps): ReactElement {
  const set = (part: Partial<PlaceDraft>) => change({ ...place, ...part });
  return (
    <>
      <div className="pt-cascade">
        <Cascade divisions={place.divisions} change={(divisions) => set({ divisions })} />
        <Words label={PLACES.township} example={PLACES.township} of={place} part="township" set={set} />
      </div>
      <PlaceSearch choose={(divisions) => set({ divisions })} />
      <div className="pt-pair">
        <Words label={PLACES.water} example={PLACES.waterExample} of={place} part="water" set={set} />
        <Words label={PLACES.text} example={PLACES.textExample} of={place} part="text" set={set} fault={fault} />
      </div>
    </>
  );
}

function Words(props: {
  readonly label: string;
  readonly example: string;
  readonly of: PlaceDraft;
  readonly part: 'township' | 'water' | 'text';
  readonly set: (part: Partial<PlaceDraft>) => void;
  readonly fault?: string | undefined;
}): ReactElement {
  const { label, example, of, part, set, fault } = props;
  return (
    <Field label={label} fault={fault}>
      {(parts) => (
        <input
          {...parts}
          className="sj-input"
          maxLength={200}
          autoComplete="off"
          placeholder={example}
          value={of[part]}
          onChange={(event) => set({ [part]: event.target.value })}
        />
      )}
    </Field>
  );
}
