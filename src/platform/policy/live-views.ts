import { type CalendarDay, type Count, createCalendar, type Day, readNotice, WorkCalendar } from '../calendar/index.js';
import {
  createDirectory,
  Directory,
  type Person,
  readDemoPeople,
  readUnits,
  type Unit,
  type UnitLevel,
} from '../directory/index.js';
import type { Role } from '../kernel/index.js';
import { createPlaces, type Places } from '../places/index.js';
import type { LivePolicy, PolicyReleases } from './policy-releases.js';

const CALENDAR = 'rules/calendar/';
const UNITS = 'rules/directory/units.json';
const PEOPLE = 'rules/directory/people.json';
const DIVISIONS = 'rules/places/divisions.json';

type Live = Pick<PolicyReleases, 'live'>;

/** The calendar of the live release: a new notice counts from the effective date of its release on, without restart. */
export function liveCalendar(releases: Live): WorkCalendar {
  return new LiveCalendar(
    current(releases, (live) =>
      createCalendar(
        live
          .paths(CALENDAR)
          .filter((path) => path.endsWith('.json'))
          .map((path) => readNotice(live.data(path))),
        { edition: live.release },
      ),
    ),
  );
}

/** The directory of the live release. */
export function liveDirectory(releases: Live): Directory {
  return new LiveDirectory(
    current(releases, (live) => {
      const people = live.paths(PEOPLE).length > 0 ? readDemoPeople(live.data(PEOPLE)).people : [];
      return createDirectory(readUnits(live.data(UNITS)), people);
    }),
  );
}

/** The division table of the live release. */
export function livePlaces(releases: Live): Places {
  const places = current(releases, (live) => createPlaces(live.data(DIVISIONS)));
  return {
    division: (code) => places().division(code),
    below: (code) => places().below(code),
    search: (text, limit) => places().search(text, limit),
    resolve: (input) => places().resolve(input),
    find: (text) => places().find(text),
  };
}

/** Builds from live data, again only when another release has come into force. */
function current<T>(releases: Live, build: (live: LivePolicy) => T): () => T {
  let built: { readonly release: number; readonly value: T } | undefined;
  return () => {
    const live = releases.live();
    if (built?.release !== live.release) built = { release: live.release, value: build(live) };
    return built.value;
  };
}

class LiveCalendar extends WorkCalendar {
  constructor(private readonly current: () => WorkCalendar) {
    super();
  }

  get version(): string {
    return this.current().version;
  }

  get edition(): number {
    return this.current().edition;
  }

  dayOf(instant: Date): Day {
    return this.current().dayOf(instant);
  }

  describe(day: Day): CalendarDay {
    return this.current().describe(day);
  }

  addWorkingDays(from: Date, count: number): Count {
    return this.current().addWorkingDays(from, count);
  }

  addCalendarDays(from: Date, count: number): Count {
    return this.current().addCalendarDays(from, count);
  }

  workingDaysBetween(from: Date, to: Date): number {
    return this.current().workingDaysBetween(from, to);
  }

  shift(due: Date, workingDays: number): Date {
    return this.current().shift(due, workingDays);
  }

  noticesFor(from: Day, to: Day): readonly string[] {
    return this.current().noticesFor(from, to);
  }
}

class LiveDirectory extends Directory {
  constructor(private readonly current: () => Directory) {
    super();
  }

  unit(id: string): Unit | undefined {
    return this.current().unit(id);
  }

  unitByName(name: string): Unit | undefined {
    return this.current().unitByName(name);
  }

  unitOfDivision(code: string): Unit | undefined {
    return this.current().unitOfDivision(code);
  }

  unitsOf(role: Role): readonly Unit[] {
    return this.current().unitsOf(role);
  }

  people(unit: string): readonly Person[] {
    return this.current().people(unit);
  }

  personByLogin(login: string): Person | undefined {
    return this.current().personByLogin(login);
  }

  rolesOf(login: string): readonly Role[] {
    return this.current().rolesOf(login);
  }

  parentOf(unit: string): Unit | undefined {
    return this.current().parentOf(unit);
  }

  childrenOf(unit: string): readonly Unit[] {
    return this.current().childrenOf(unit);
  }

  levelOf(unit: string): UnitLevel | undefined {
    return this.current().levelOf(unit);
  }

  isAbove(unit: string, other: string): boolean {
    return this.current().isAbove(unit, other);
  }
}
