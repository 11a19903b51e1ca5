import { useEffect } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';
import { type Asked, useAsked } from '../asking/index.js';

export type Guidance = Shape<'Guidance'>;

const waiting = new Set<() => void>();
let coming: Promise<Guidance> | null = null;

/** Texts of the release in force, read once for the whole visit; a failed reading is forgotten. */
export function readGuidance(): Promise<Guidance> {
  coming ??= unwrap(api.GET('/api/guidance')).then(arrived, (fault: unknown) => {
    coming = null;
    throw fault;
  });
  return coming;
}

export function useGuidance(): Asked<Guidance> {
  const asked = useAsked(readGuidance);
  const { value, again } = asked;
  useEffect(() => {
    if (value !== null) return;
    waiting.add(again);
    return () => void waiting.delete(again);
  }, [value, again]);
  return asked;
}

/** Once one part of the page has it after a failure, the others take it too. */
function arrived(guidance: Guidance): Guidance {
  for (const again of waiting) again();
  return guidance;
}
