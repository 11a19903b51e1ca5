import type { Role } from '../kernel/index.js';
import { Directory, type Person, type Unit, type UnitLevel } from './directory.js';
import { checkDirectory } from './directory-data.js';

const RANK: Readonly<Record<UnitLevel, number>> = { ministry: 0, basin: 1, province: 1, city: 2, county: 3 };

/** @throws Error naming every fault when units and people do not fit together */
export function createDirectory(units: readonly Unit[], people: readonly Person[] = []): Directory {
  const problems = checkDirectory(units, people);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return new MemoryDirectory(units, people);
}

class MemoryDirectory extends Directory {
  private readonly byId: ReadonlyMap<string, Unit>;
  private readonly byName = new Map<string, Unit>();
  private readonly byDivision: ReadonlyMap<string, Unit>;
  private readonly byLogin: ReadonlyMap<string, Person>;
  private readonly children: ReadonlyMap<string, readonly Unit[]>;
  private readonly staff: ReadonlyMap<string, readonly Person[]>;

  constructor(
    private readonly units: readonly Unit[],
    people: readonly Person[],
  ) {
    super();
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.byDivision = new Map(units.filter((unit) => unit.division !== '').map((unit) => [unit.division, unit]));
    this.byLogin = new Map(people.map((person) => [person.login, person]));
    this.children = groupBy(units, (unit) => unit.parent);
    this.staff = groupBy(people, (person) => person.unit);
    for (const unit of [...units].reverse()) for (const alias of unit.aliases) this.byName.set(fold(alias), unit);
    for (const unit of [...units].reverse()) this.byName.set(fold(unit.name), unit);
  }

  unit(id: string): Unit | undefined {
    return this.byId.get(id);
  }

  unitByName(name: string): Unit | undefined {
    return this.byName.get(fold(name));
  }

  unitOfDivision(code: string): Unit | undefined {
    return this.byDivision.get(code);
  }

  unitsOf(role: Role): readonly Unit[] {
    return this.units.filter((unit) => unit.roles.includes(role));
  }

  people(unit: string): readonly Person[] {
    return this.staff.get(unit) ?? [];
  }

  personByLogin(login: string): Person | undefined {
    return this.byLogin.get(login);
  }

  rolesOf(login: string): readonly Role[] {
    return this.byLogin.get(login)?.roles ?? [];
  }

  parentOf(unit: string): Unit | undefined {
    return this.byId.get(this.byId.get(unit)?.parent ?? '');
  }

  childrenOf(unit: string): readonly Unit[] {
    return this.children.get(unit) ?? [];
  }

  levelOf(unit: string): UnitLevel | undefined {
    return this.byId.get(unit)?.level;
  }

  isAbove(unit: string, other: string): boolean {
    const upper = this.levelOf(unit);
    const lower = this.levelOf(other);
    return upper !== undefined && lower !== undefined && RANK[upper] < RANK[lower];
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
