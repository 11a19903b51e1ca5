import { type Gazetteer, isWithin } from './gazetteer.js';
import type { NameScanner } from './name-scanner.js';
import type { Division, PlaceMatch } from './place.js';
import { matchOf } from './place-match.js';

/** Long runs of digits are ID and phone numbers: no part of an address. */
const NUMBERS = /\d[\d -]{5,}[\dXx]/g;
/** What follows a short province name when it is the beginning of something else: 河南村, 海南路. */
const CONTINUES_NAME = /^[村镇乡路街组屯庄大]/;
const TOWN = /^([\p{Script=Han}]{1,6}?(?:镇|乡|街道|苏木))([\p{Script=Han}]{1,8}?(?:村|社区|嘎查))?/u;
const VILLAGE = /^([\p{Script=Han}]{1,8}?(?:村|社区|嘎查))/u;
const MAX_TEXT = 100_000;
/** More mentions than this say nothing about where it happened. */
const MAX_MENTIONS = 200;

/** What a stretch of text says about one place: divisions narrowed by names that follow each other. */
interface Finding {
  readonly divisions: readonly Division[];
  /** Where the last of its names ends. */
  readonly end: number;
  /** Only a short province name: 我在广东打工. */
  readonly weak: boolean;
}

/**
 * Finds the place a text speaks of. Full names count everywhere, except those of two characters (和县), of one
 * direction (市南区) or shorter ones, which count only right after a division they lie in: 湖南岳阳平江.
 */
export function findPlace(gazetteer: Gazetteer, scanner: NameScanner, source: string): PlaceMatch {
  const text = source.slice(0, MAX_TEXT).replace(NUMBERS, (digits) => ' '.repeat(digits.length));
  const findings = merge(read(scanner, text));
  const firm = findings.some((finding) => !finding.weak) ? findings.filter((finding) => !finding.weak) : findings;
  const only = firm.length === 1 ? firm[0] : undefined;
  return matchOf(
    gazetteer,
    firm.flatMap((finding) => finding.divisions),
    only ? townAfter(text, only.end) : {},
  );
}

function read(scanner: NameScanner, text: string): readonly Finding[] {
  const findings: Finding[] = [];
  let last: Finding | undefined;
  let position = 0;
  while (position < text.length && findings.length < MAX_MENTIONS) {
    const chain: Finding | undefined = last && last.end === position ? last : undefined;
    const found = findingAt(scanner, text, position, chain);
    if (found && chain) findings.pop();
    if (found) findings.push(found);
    last = found ?? last;
    position = found?.end ?? position + 1;
  }
  return findings;
}

function findingAt(
  scanner: NameScanner,
  text: string,
  position: number,
  chain: Finding | undefined,
): Finding | undefined {
  for (const { end, full, short } of scanner.at(text, position)) {
    const inside = chain ? [...full, ...short].filter((inner) => isInside(inner, chain)) : [];
    if (inside.length > 0) return { divisions: inside, end, weak: false };
    if (chain) continue;
    const name = text.slice(position, end);
    if (full.length > 0 && standsAlone(name)) return { divisions: full, end, weak: false };
    const provinces = short.filter((division) => division.level === 'province');
    if (provinces.length > 0 && !CONTINUES_NAME.test(text.slice(end, end + 1))) {
      return { divisions: provinces, end, weak: true };
    }
  }
  return chain ? findingAt(scanner, text, position, undefined) : undefined;
}

function isInside(inner: Division, chain: Finding): boolean {
  return chain.divisions.some((outer) => isWithin(inner, outer));
}

function standsAlone(name: string): boolean {
  return name.length > 2 && !/^市[东南西北中]区$/.test(name);
}

/** Joins findings that speak of one place: 平江县 … 湖南省. Those that contradict stay apart. */
function merge(findings: readonly Finding[]): readonly Finding[] {
  const places: Finding[] = [];
  for (const finding of findings) {
    const at = places.findIndex((place) => common(place, finding).length > 0);
    const place = places[at];
    if (!place) places.push(finding);
    else places[at] = { ...join(place, finding), divisions: common(place, finding) };
  }
  return places;
}

function join(place: Finding, finding: Finding): Finding {
  const deeper = finding.divisions.every((inner) =>
    place.divisions.some((outer) => inner.code !== outer.code && isWithin(inner, outer)),
  );
  return { ...place, end: deeper ? finding.end : place.end, weak: place.weak && finding.weak };
}

function common(place: Finding, finding: Finding): readonly Division[] {
  const inner = finding.divisions.filter((it) => place.divisions.some((outer) => isWithin(it, outer)));
  if (inner.length > 0) return inner;
  return place.divisions.filter((it) => finding.divisions.some((outer) => isWithin(it, outer)));
}

function townAfter(text: string, end: number): { town?: string; village?: string } {
  const rest = text.slice(end, end + 20);
  const [, town, village] = TOWN.exec(rest) ?? [];
  if (town !== undefined) return { town, ...(village !== undefined && { village }) };
  const [, alone] = VILLAGE.exec(rest) ?? [];
  return alone === undefined ? {} : { village: alone };
}
