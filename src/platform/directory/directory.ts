import type { Role } from '../kernel/index.js';

/** From the ministry down; a basin authority stands beside the provinces. */
export type UnitLevel = 'ministry' | 'basin' | 'province' | 'city' | 'county';

/** An office that can hold tasks and cases. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Other names it is known by. */
  readonly aliases: readonly string[];
  readonly kind: 'ministry' | 'institution' | 'centre' | 'duty-office' | 'bureau' | 'basin' | 'authority';
  /** Id of the unit above; empty at the top. */
  readonly parent: string;
  readonly level: UnitLevel;
  /** Roles its people may act in. */
  readonly roles: readonly Role[];
  /** Code of the administrative division it is responsible for; empty when it has none. */
  readonly division: string;
}

/** Somebody who works in a unit, named by what he does. */
export interface Person {
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly roles: readonly Role[];
}

/**
 * Who is who: units and their people. Read-only and in memory, so that a step may ask it; the lookups are constant-time.
 * The implementation here reads the data files of a release; one over a collection can take its place.
 */
export abstract class Directory {
  abstract unit(id: string): Unit | undefined;
  /** By full name or alias, spaces ignored. */
  abstract unitByName(name: string): Unit | undefined;
  /** The unit responsible for an administrative division. */
  abstract unitOfDivision(code: string): Unit | undefined;
  /** Units whose people may act in a role, in the order of the file. */
  abstract unitsOf(role: Role): readonly Unit[];
  abstract people(unit: string): readonly Person[];
  abstract personByLogin(login: string): Person | undefined;
  /** Roles of a person; none for somebody unknown. */
  abstract rolesOf(login: string): readonly Role[];
  abstract parentOf(unit: string): Unit | undefined;
  abstract childrenOf(unit: string): readonly Unit[];
  abstract levelOf(unit: string): UnitLevel | undefined;
  /** Whether a unit stands at least one level above another: who may be asked to look into it (办法 第十一条). */
  abstract isAbove(unit: string, other: string): boolean;
}
