import type { ReactElement } from 'react';
import { PlacePicker } from '../places/index.js';
import type { SectionProps } from './section-props.js';
import { REPORT } from './texts.zh.js';

export function PlaceSection({ report, faults }: SectionProps): ReactElement {
  return (
    <fieldset className="pt-question">
      <legend>{REPORT.askPlace}</legend>
      <PlacePicker place={report.draft.place} change={(place) => report.edit({ place })} fault={faults.place} />
    </fieldset>
  );
}
