import type { Shape } from '../../../api/index.js';
import type { texts } from './texts.zh.js';

export type ActionName = keyof typeof texts.actions;
export type FieldName = keyof typeof texts.fields;

/** What a dialog asks for. `lines` is several texts, one a line; `rows` are texts each with a unit or a day. */
export interface ActionField {
  readonly name: FieldName;
  readonly kind: 'text' | 'day' | 'unit' | 'units' | 'lines' | 'unit-rows' | 'day-rows' | 'choice';
  readonly optional?: true;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** Something that may be done to a case beside its tasks. */
export interface Action {
  readonly name: ActionName;
  readonly fields: readonly ActionField[];
  /** Values already chosen by where the button stood: which undertaking, which statement. */
  readonly given?: Readonly<Record<string, string>>;
  /** What the form begins with. */
  readonly initial?: Readonly<Record<string, unknown>>;
  /** Shows the due dates it would cause. */
  readonly preview?: 'return' | 'extension';
}

/** An action somebody may see, and why it cannot be done now; empty when it can. */
export interface Offered {
  readonly action: Action;
  readonly barred: string;
}

export type Doer = Pick<Shape<'Person'>, 'id' | 'unit' | 'roles'>;
