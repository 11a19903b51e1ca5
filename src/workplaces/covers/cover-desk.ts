import { type Account, Accounts } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { KeptAnswers, type KeyedCommand } from '../../platform/answers/index.js';
import { type Day, shanghaiDay } from '../../platform/calendar/index.js';
import { type Cover, Covers } from '../../platform/covers/index.js';
import {
  type Actor,
  Clock,
  done,
  idFromKey,
  type JsonObject,
  type Outcome,
  refuse,
} from '../../platform/kernel/index.js';
import { settle, unknownThing } from '../http/index.js';
import { HEADS } from '../inbox/index.js';

/** Longest absence one cover spans; a longer one is a change of post. */
const LONGEST_DAYS = 90;
const DAY_MS = 86_400_000;
const MOST_COLLEAGUES = 200;

export interface CoverRequest {
  /** Account id of who is away; himself when left out. */
  readonly person?: string | undefined;
  readonly deputy: string;
  readonly from: Day;
  readonly until: Day;
}

/** A/B 角: sets who does the work of an absent person. Never further than that person's own unit and roles reach. */
export class CoverDesk {
  constructor(
    private readonly covers: Covers,
    private readonly accounts: Accounts,
    private readonly answers: KeptAnswers,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** His own, those he steps in for, and for a head of unit all of its. */
  async list(actor: Actor): Promise<{ mine: Cover[]; forMe: Cover[]; unit: Cover[] }> {
    const all = await this.covers.ofUnit(actor.unit, this.today());
    return {
      mine: all.filter(({ person }) => person === actor.id),
      forMe: all.filter(({ deputy }) => deputy === actor.id),
      unit: leads(actor) ? [...all] : [],
    };
  }

  /** Who may step in for somebody: of the same unit, with every role he has. @throws Problem 404, 403 */
  async candidates(actor: Actor, person: string): Promise<readonly Account[]> {
    const absent = await this.absentFor(actor, person);
    const people = await this.accounts.colleagues(absent.unit, MOST_COLLEAGUES);
    return people.filter((account) => account.id !== absent.id && holdsAll(account, absent));
  }

  /** The people of his unit, for whom a head may set a deputy; nobody for anybody else. */
  async people(actor: Actor): Promise<readonly Account[]> {
    return leads(actor) ? await this.accounts.colleagues(actor.unit, MOST_COLLEAGUES) : [];
  }

  /** Refuses `cover.…`. */
  async set(actor: Actor, command: KeyedCommand, asked: CoverRequest): Promise<Cover> {
    const absent = await this.absentFor(actor, asked.person ?? actor.id);
    const now = this.clock.now();
    const id = idFromKey(command.key);
    const cover: Cover = {
      ...{ id, unit: absent.unit, person: absent.id, deputy: asked.deputy },
      ...{ from: asked.from, until: asked.until, setBy: actor.id, setAt: now },
    };
    settle(await this.answers.once(command, now, () => this.add(actor, cover, absent)));
    return (await this.covers.byId(id)) ?? cover;
  }

  /** By who is away, who set it, or his head. @throws Problem 404 for anybody else */
  async end(actor: Actor, id: string): Promise<void> {
    const cover = await this.covers.byId(id);
    if (cover === null) throw unknownThing();
    const own = cover.person === actor.id || cover.setBy === actor.id;
    if (!own && !(leads(actor) && cover.unit === actor.unit)) throw unknownThing();
    await this.log(actor, 'cover-ended', cover);
    await this.covers.end(id);
  }

  private async add(actor: Actor, cover: Cover, absent: Account): Promise<Outcome<null>> {
    const refused = this.daysRefused(cover) ?? (await this.deputyRefused(cover, absent)) ?? (await this.chained(cover));
    if (refused) return refused;
    await this.log(actor, 'cover-set', cover);
    await this.covers.add(cover);
    return done(null);
  }

  private daysRefused({ from, until }: Cover) {
    if (until < from) return refuse('cover.ends-before');
    if (until < this.today()) return refuse('cover.past');
    const days = (Date.parse(until) - Date.parse(from)) / DAY_MS;
    return days >= LONGEST_DAYS ? refuse('cover.too-long', { days: LONGEST_DAYS }) : null;
  }

  private async deputyRefused({ deputy: id, person }: Cover, absent: Account) {
    if (id === person) return refuse('cover.self');
    const deputy = await this.accounts.byId(id);
    if (deputy === null || !deputy.active || deputy.unit !== absent.unit) return refuse('cover.other-unit');
    return holdsAll(deputy, absent) ? null : refuse('cover.other-post');
  }

  /** Work handed on twice would have nobody to answer for it. */
  private async chained({ person, deputy, from, until }: Cover) {
    const others = await this.covers.touching([person, deputy], from, until);
    if (others.some((other) => other.person === person)) return refuse('cover.set-already');
    const chain = others.some((other) => other.person === deputy || other.deputy === person);
    return chain ? refuse('cover.chain') : null;
  }

  private async absentFor(actor: Actor, person: string): Promise<Account> {
    const absent = await this.accounts.byId(person);
    if (person === actor.id && absent !== null) return absent;
    if (absent === null || absent.unit !== actor.unit) throw unknownThing();
    return leads(actor) ? absent : settle(refuse('cover.not-allowed'));
  }

  private log(actor: Actor, change: string, { person, deputy, from, until }: Cover): Promise<void> {
    const query: JsonObject = { change, person, deputy, from, until };
    return this.accessLog.record(actor, { action: 'account', cases: [], query });
  }

  private today(): Day {
    return shanghaiDay(this.clock.now());
  }
}

function leads({ roles }: Actor): boolean {
  return roles.some((role) => HEADS.includes(role));
}

function holdsAll(deputy: Pick<Account, 'roles'>, absent: Pick<Account, 'roles'>): boolean {
  return absent.roles.every((role) => deputy.roles.includes(role));
}
