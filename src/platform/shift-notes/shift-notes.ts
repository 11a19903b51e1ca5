/** A word from one shift of a unit to the next. */
export interface ShiftNote {
  readonly id: string;
  readonly unit: string;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string };
  readonly text: string;
}

/** What shifts leave for each other, unit by unit. */
export abstract class ShiftNotes {
  /** A note that is there already is left as it is. */
  abstract add(note: ShiftNote): Promise<void>;
  /** From an instant up to before another, newest first; 100 at most. */
  abstract of(unit: string, from: Date, to: Date): Promise<readonly ShiftNote[]>;
}
