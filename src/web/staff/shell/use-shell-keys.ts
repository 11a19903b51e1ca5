import { useNavigate } from 'react-router';
import { useKeys } from '../../shared/keys/index.js';
import { openWhyNear } from '../../shared/why-date/index.js';
import { usePerson } from '../session/index.js';
import { workplacesOf } from '../workplaces/index.js';

/** Where each letter after `G` leads. */
const GO: Readonly<Record<string, string>> = { i: 'tasks', d: 'desk', u: 'duty', o: 'operations' };

/** Keys that work on every page: `W` explains the nearest date, `G` and a letter go to a workplace. */
export function useShellKeys(): void {
  const navigate = useNavigate();
  const places = workplacesOf(usePerson().roles);
  const going = Object.entries(GO).flatMap(([letter, path]) => {
    const place = places.find((one) => one.path === path);
    return place === undefined
      ? []
      : [[`g ${letter}`, { label: place.title, run: () => navigate(`/${path}`) }] as const];
  });
  useKeys({ w: () => openWhyNear(), ...Object.fromEntries(going) });
}
