import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiClient } from './api-client.js';

interface Unit {
  readonly id: string;
  readonly name: string;
}

interface Person {
  readonly login: string;
  readonly unit: string;
  readonly roles: readonly string[];
}

/** The demonstration's accounts, signed in when they are first needed. */
export class DemoPeople {
  private readonly signedIn = new Map<string, Promise<ApiClient>>();

  private constructor(
    private readonly people: readonly Person[],
    private readonly units: ReadonlyMap<string, string>,
    private readonly password: string,
    private readonly door: ApiClient,
  ) {}

  static read(root: string, door: ApiClient): DemoPeople {
    const read = <T>(name: string) => JSON.parse(readFileSync(join(root, 'rules/directory', name), 'utf8')) as T;
    const { people, password } = read<{ password: string; people: Person[] }>('people.json');
    const units = read<Unit[]>('units.json');
    return new DemoPeople(people, new Map(units.map(({ id, name }) => [id, name])), password, door);
  }

  /** Name of a unit on screen; its id when the directory does not know it. */
  unitName(unit: string): string {
    return this.units.get(unit) ?? unit;
  }

  /** Somebody of that unit who acts in that role, or null when the demonstration has nobody there. */
  for(unit: string, role: string): Promise<ApiClient> | null {
    const person = this.people.find((one) => one.unit === unit && one.roles.includes(role));
    return person === undefined ? null : this.client(person.login);
  }

  client(login: string): Promise<ApiClient> {
    const known = this.signedIn.get(login);
    if (known !== undefined) return known;
    const opened = this.door.signIn(login, this.password);
    this.signedIn.set(login, opened);
    return opened;
  }
}
