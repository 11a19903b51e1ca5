import type { Gazetteer } from './gazetteer.js';
import type { Division } from './place.js';

/** Longer than any division's names from the province down. */
const LONGEST = 40;
const DEPTH: Readonly<Record<Division['level'], number>> = { province: 0, city: 1, county: 2 };

/** Looks through some three thousand names, each once: no index is needed. */
export function searchDivisions(gazetteer: Gazetteer, text: string, limit: number): readonly Division[] {
  const wanted = text.slice(0, LONGEST).normalize('NFKC').replace(/\s+/g, '');
  if (wanted === '') return [];
  const found = [...gazetteer.all()].flatMap((division) => {
    const rank = rankOf(division, wanted);
    return rank === null ? [] : [{ division, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || DEPTH[a.division.level] - DEPTH[b.division.level])
    .slice(0, limit)
    .map(({ division }) => division);
}

/** 0: begins with it; 1: contains it; 2: lies in what contains it (岳阳平江); null: has nothing to do with it. */
function rankOf({ name, names }: Division, wanted: string): 0 | 1 | 2 | null {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  return follows(names.province + names.city + names.county, wanted) && shares(name, wanted) ? 2 : null;
}

/** Every character of the text occurs in the names, in its order: 湖南平江 for 湖南省岳阳市平江县. */
function follows(names: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    const found = names.indexOf(character, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

/** What was typed ends in the division's own name: 湖南 alone does not mean every county of Hunan. */
function shares(name: string, wanted: string): boolean {
  return name.slice(0, 2) === wanted.slice(-2) || wanted.endsWith(name);
}
