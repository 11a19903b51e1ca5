import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { SchedulerRegistry } from '@nestjs/schedule';
import type { Sessions } from '../../platform/access/index.js';
import type { CaseNews, NewsOfCase } from '../../platform/case-file/index.js';
import type { Clock } from '../../platform/kernel/index.js';
import type { Notices } from '../../platform/notices/index.js';
import type { LiveHub } from './live-hub.js';

const NAME = 'live';
/** Own commits are gathered this long: many tasks at once are one event. */
const TICK_MS = 500;
/** Ticks between two looks at what other hosts did, at the sessions, and between two heartbeats. */
const LOOK_EVERY = 4;
const SESSIONS_EVERY = 10;
const BEAT_EVERY = 40;
/** Commits of other hosts are looked for this far back: a clock may be behind, a copy may be late. */
const OVERLAP_MS = 10_000;

/**
 * Watches for changes on behalf of all streams of this host: one timer and one look every two seconds, however many
 * people have a page open, and none while nobody has. What this host does itself is told within half a second.
 */
export class LiveWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly told = new Map<string, NewsOfCase>();
  private waiting: NewsOfCase[] = [];
  private noticesFrom: Date | null = null;
  private ticks = 0;
  private busy = false;
  private stopListening = (): void => undefined;

  constructor(
    private readonly hub: LiveHub,
    private readonly news: CaseNews,
    private readonly notices: Notices,
    private readonly sessions: Sessions,
    private readonly registry: SchedulerRegistry,
    private readonly clock: Clock,
    private readonly machine: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.news.listen((news) => {
      if (!this.hub.isEmpty) this.waiting.push(...news);
    });
    this.registry.addInterval(
      NAME,
      setInterval(() => void this.tick(), TICK_MS),
    );
  }

  beforeApplicationShutdown(): void {
    if (this.registry.doesExist('interval', NAME)) this.registry.deleteInterval(NAME);
    this.stopListening();
    this.hub.closeAll();
  }

  private async tick(): Promise<void> {
    if (this.hub.isEmpty) return this.rest();
    if (this.busy) return;
    this.busy = true;
    try {
      this.ticks += 1;
      if (this.ticks % LOOK_EVERY === 0) await this.look();
      this.tell();
      if (this.ticks % SESSIONS_EVERY === 0) await this.endThoseOver();
      if (this.ticks % BEAT_EVERY === 0) this.hub.beat();
    } catch (fault) {
      this.log.warn(fault instanceof Error ? fault.name : 'unknown');
    } finally {
      this.busy = false;
    }
  }

  /** Whoever opens a page reads everything afresh. */
  private rest(): void {
    this.waiting = [];
    this.told.clear();
    this.noticesFrom = null;
  }

  /** A stream opened while the sessions are looked up was not asked about, and is not judged. */
  private async endThoseOver(): Promise<void> {
    const asked = this.hub.tokens;
    const live = new Set(await this.sessions.liveAmong(asked, this.clock.now()));
    this.hub.end(new Set(asked.filter((token) => !live.has(token))));
  }

  private async look(): Promise<void> {
    const now = this.machine.now();
    const since = new Date(now.getTime() - OVERLAP_MS);
    this.waiting.push(...(await this.news.since(since)));
    for (const [id, { committedAt }] of this.told) if (committedAt < since) this.told.delete(id);
    // A notice hung up in the instant of the last look is told twice rather than never.
    const hung = await this.notices.hungSince(this.noticesFrom ?? now);
    this.noticesFrom = now;
    if (hung.length > 0) this.hub.tellNotices(new Set(hung.map(({ receiver }) => receiver)));
  }

  private tell(): void {
    const fresh = this.waiting.filter((one) => (this.told.get(one.case)?.rev ?? 0) < one.rev);
    this.waiting = [];
    if (fresh.length === 0) return;
    for (const one of fresh) this.told.set(one.case, one);
    this.hub.tellCases(fresh);
  }
}
