import { api, type Shape, unwrap } from '../../api/index.js';
import { type Asked, useAsked } from '../asking/index.js';

export type Guidance = Shape<'Guidance'>;

let coming: Promise<Guidance> | null = null;

/** Texts of the release in force, read once for the whole visit; a failed reading is forgotten. */
export function readGuidance(): Promise<Guidance> {
  coming ??= unwrap(api.GET('/api/guidance')).catch((fault: unknown) => {
    coming = null;
    throw fault;
  });
  return coming;
}

export function useGuidance(): Asked<Guidance> {
  return useAsked(readGuidance);
}
