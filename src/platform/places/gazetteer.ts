import { z } from 'zod';
import { shortNames } from './division-names.js';
import type { Division, PlaceLevel } from './place.js';

const dataSchema = z.looseObject({
  divisions: z.record(z.string().regex(/^\d{6}$/), z.string().min(2).max(30)),
});

/** All divisions, by code and by what they are called. */
export class Gazetteer {
  private readonly byCode = new Map<string, Division>();
  private readonly full = new Map<string, Division[]>();
  private readonly short = new Map<string, Division[]>();

  /** @throws z.ZodError when the data is no table of divisions */
  constructor(data: unknown) {
    const table = new Map(Object.entries(dataSchema.parse(data).divisions).sort(([a], [b]) => (a < b ? -1 : 1)));
    for (const [code, name] of table) this.add(divisionOf(code, name, table));
  }

  division(code: string): Division | undefined {
    return this.byCode.get(code);
  }

  /** Divisions of exactly this name, or, when there are none, of this short name. */
  called(name: string): readonly Division[] {
    return this.full.get(name) ?? this.short.get(name) ?? [];
  }

  names(): Iterable<readonly [string, readonly Division[]]> {
    return this.full;
  }

  shortNames(): Iterable<readonly [string, readonly Division[]]> {
    return this.short;
  }

  all(): Iterable<Division> {
    return this.byCode.values();
  }

  below(code: string): readonly Division[] {
    return [...this.byCode.values()].filter((division) => parentCode(division, this.byCode) === code);
  }

  private add(division: Division): void {
    this.byCode.set(division.code, division);
    push(this.full, division.name, division);
    for (const short of shortNames(division.name)) push(this.short, short, division);
  }
}

/** Whether one division is the other or lies in it. */
export function isWithin(inner: Division, outer: Division): boolean {
  return inner.code.startsWith(stemOf(outer));
}

/** The part of the code all divisions inside share. */
export function stemOf(division: Division): string {
  return division.code.slice(0, { province: 2, city: 4, county: 6 }[division.level]);
}

function divisionOf(code: string, name: string, table: ReadonlyMap<string, string>): Division {
  const level = levelOf(code);
  const province = table.get(`${code.slice(0, 2)}0000`) ?? '';
  const city = level === 'province' ? '' : (table.get(`${code.slice(0, 4)}00`) ?? '');
  return { code, name, level, names: { province, city, county: level === 'county' ? name : '' } };
}

function levelOf(code: string): Exclude<PlaceLevel, 'none'> {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function parentCode(division: Division, known: ReadonlyMap<string, Division>): string {
  if (division.level === 'province') return '';
  const city = `${division.code.slice(0, 4)}00`;
  return division.level === 'county' && known.has(city) ? city : `${division.code.slice(0, 2)}0000`;
}

function push(index: Map<string, Division[]>, name: string, division: Division): void {
  const known = index.get(name);
  if (known) known.push(division);
  else index.set(name, [division]);
}
