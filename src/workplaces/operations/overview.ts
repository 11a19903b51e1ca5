import { z } from 'zod';
import type { Backlog } from '../../platform/case-file/index.js';
import type { Clock } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { Settings } from '../../settings/index.js';
import type { Readiness } from './readiness.js';
import type { SweepSchedule } from './sweep-schedule.js';

const bounded = z
  .strictObject({ count: z.int(), more: z.boolean() })
  .meta({ id: 'BoundedCount', description: '数到 10,000 为止，more 为还有更多' });

export const overview = z
  .strictObject({
    at: z.iso.datetime(),
    incidents: bounded,
    deliveries: z.strictObject({ held: bounded, unknown: bounded, waiting: bounded }),
    quarantine: bounded,
    sweeper: z.strictObject({
      ok: z.boolean(),
      fault: z.string(),
      everySeconds: z.int(),
      lastAt: z.iso.datetime().nullable(),
      overdue: bounded,
      oldestDueAt: z.iso.datetime().nullable(),
      lagSeconds: z.int(),
      unrelayed: bounded,
      last: z
        .strictObject({
          relayed: z.int(),
          fired: z.int(),
          recomputed: z.int(),
          delivered: z.int(),
          quarantined: z.int(),
          more: z.boolean(),
        })
        .nullable(),
    }),
    release: z.int(),
    checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), detail: z.string() })),
  })
  .meta({
    id: 'OperationsSummary',
    description: 'overdue 是到期未处理的案件，lagSeconds 是其中最早一件拖了多久；last 是本机上一次到期处理做了什么',
  });
export type OverviewView = z.infer<typeof overview>;

/** The state of the house in figures, for whoever runs it; nothing of any case. */
export class Overview {
  constructor(
    private readonly backlog: Backlog,
    private readonly schedule: SweepSchedule,
    private readonly readiness: Readiness,
    private readonly policy: PolicyReleases,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<OverviewView> {
    const now = this.clock.now();
    const figures = await this.backlog.read(now);
    const { incidents, held, unknown, waiting, quarantined } = figures;
    return {
      at: now.toISOString(),
      incidents,
      deliveries: { held, unknown, waiting },
      quarantine: quarantined,
      sweeper: this.sweeper(now, figures),
      release: await this.policy.inForceAt(now),
      checks: [...(await this.readiness.check())],
    };
  }

  private sweeper(
    now: Date,
    { overdue, oldestDueAt, unrelayed }: Awaited<ReturnType<Backlog['read']>>,
  ): OverviewView['sweeper'] {
    const { ok, detail } = this.schedule.check();
    const last = this.schedule.latest();
    const lag = oldestDueAt === null ? 0 : now.getTime() - oldestDueAt.getTime();
    return {
      ok,
      fault: ok ? '' : detail,
      everySeconds: this.settings.sweepSeconds,
      lastAt: last?.at.toISOString() ?? null,
      overdue,
      oldestDueAt: oldestDueAt?.toISOString() ?? null,
      lagSeconds: Math.max(0, Math.round(lag / 1000)),
      unrelayed,
      last: last === null ? null : { ...last.report },
    };
  }
}
