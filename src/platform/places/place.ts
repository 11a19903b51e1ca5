/** How precisely a place is known. */
export type PlaceLevel = 'none' | 'province' | 'city' | 'county';

/** One administrative division of GB/T 2260, with those it lies in. */
export interface Division {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: Exclude<PlaceLevel, 'none'>;
  /** Province, city, county: as far down as the division goes; the city is empty for direct-administered counties. */
  readonly names: PlaceNames;
}

export interface PlaceNames {
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

/** A place as somebody typed it into fields; parts may be empty or abbreviated. */
export interface PlaceInput {
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
  readonly town?: string;
  readonly village?: string;
}

/** What is known of a place, and what it might be: never a guess. */
export interface PlaceMatch {
  /** Codes and names every candidate agrees on; empty below that. */
  readonly codes: PlaceNames;
  /** Town and village as written: they have no code here. */
  readonly names: PlaceNames & { readonly town: string; readonly village: string };
  readonly level: PlaceLevel;
  /** The divisions it may be, deepest first, at most 50; exactly one when `level` says it is known. */
  readonly candidates: readonly Division[];
  /** More than one division fits, or the parts contradict each other: a person decides. */
  readonly ambiguous: boolean;
}

/** Looks places up in the official division codes. */
export abstract class Places {
  abstract division(code: string): Division | undefined;
  /** Divisions directly below, by code; all provinces for an empty code. */
  abstract below(code: string): readonly Division[];
  /**
   * Divisions whose name, or whose names from the province down, contain what somebody typed: own names that begin
   * with it first, higher levels first. Nothing for an empty text.
   */
  abstract search(text: string, limit: number): readonly Division[];
  abstract resolve(input: PlaceInput): PlaceMatch;
  /** The place a text speaks of; time grows linearly with the text. */
  abstract find(text: string): PlaceMatch;
}
