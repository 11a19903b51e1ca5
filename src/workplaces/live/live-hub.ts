import { viewOf } from '../../platform/access/index.js';
import type { NewsOfCase } from '../../platform/case-file/index.js';
import { done, type Outcome, refuse } from '../../platform/kernel/index.js';
import type { LiveStream } from './live-stream.js';

/** Streams one session may have open (a page each), and one host in all. */
const MOST_OF_SESSION = 8;
const MOST_OF_HOST = 5_000;
/** Cases named in one event. */
const MOST_NAMED = 50;

/** The open streams of this host, and who is told what. People of one unit with the same roles are told the same. */
export class LiveHub {
  private readonly streams = new Set<LiveStream>();
  private events = 0;

  /** @param base first part of event ids: later than those of an earlier run of the host */
  constructor(private readonly base: number) {}

  get isEmpty(): boolean {
    return this.streams.size === 0;
  }

  get tokens(): string[] {
    return [...new Set([...this.streams].map(({ token }) => token))];
  }

  /** Refuses `live.too-many`. */
  open(stream: LiveStream): Outcome<null> {
    const own = [...this.streams].filter(({ token }) => token === stream.token).length;
    if (own >= MOST_OF_SESSION || this.streams.size >= MOST_OF_HOST) return refuse('live.too-many');
    this.streams.add(stream);
    return done(null);
  }

  close(stream: LiveStream): void {
    this.streams.delete(stream);
    stream.end();
  }

  /** Cost: changes × groups of people, not × streams. */
  tellCases(news: readonly NewsOfCase[]): void {
    for (const [, group] of this.byPeople()) {
      const [first] = group;
      if (first === undefined) continue;
      const seen = news.filter(({ parties }) => viewOf(first.actor, parties) !== null);
      const lost = news.some(({ closed }) => closed.some(({ unit }) => unit === first.actor.unit));
      if (seen.length === 0 && !lost) continue;
      const ids = [...new Set(seen.map((one) => one.case))];
      const id = this.nextId();
      for (const stream of group) {
        if (ids.length > 0)
          stream.send({ event: 'cases', ids: ids.slice(0, MOST_NAMED), more: ids.length > MOST_NAMED }, id);
        stream.send({ event: 'tasks' }, id);
      }
    }
    this.forget();
  }

  /** @param receivers units and posts something was hung up for */
  tellNotices(receivers: ReadonlySet<string>): void {
    const id = this.nextId();
    for (const stream of this.streams) {
      const { unit, roles } = stream.actor;
      if ([unit, ...roles].some((board) => receivers.has(board))) stream.send({ event: 'notices' }, id);
    }
  }

  beat(): void {
    for (const stream of this.streams) stream.beat();
    this.forget();
  }

  /** Ends the streams of these sessions, which are over; they are told so. */
  end(over: ReadonlySet<string>): void {
    for (const stream of this.streams) {
      if (!over.has(stream.token)) continue;
      stream.send({ event: 'end' }, this.nextId());
      this.close(stream);
    }
  }

  closeAll(): void {
    for (const stream of this.streams) this.close(stream);
  }

  nextId(): number {
    this.events += 1;
    return this.base + this.events;
  }

  private byPeople(): ReadonlyMap<string, LiveStream[]> {
    const groups = new Map<string, LiveStream[]>();
    for (const stream of this.streams) {
      const key = JSON.stringify([stream.actor.unit, ...stream.actor.roles]);
      const group = groups.get(key);
      if (group) group.push(stream);
      else groups.set(key, [stream]);
    }
    return groups;
  }

  /** Streams that ended by themselves. */
  private forget(): void {
    for (const stream of this.streams) if (!stream.isOpen) this.streams.delete(stream);
  }
}
