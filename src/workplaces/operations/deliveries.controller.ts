import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Delivery, DeliveryQueries, type Page, Registers } from '../../platform/case-file/index.js';
import { Answers, cut, ForRoles, identifier, pageFields, pageOf, positionOf } from '../http/index.js';

/** The stores give 100 at most, and lists are read one longer to know whether there is more. */
const MOST_HERE = 99;

const listQuery = z.strictObject({ ...pageFields, state: z.enum(['held', 'unknown']).default('held') });
const deliveryRow = z
  .strictObject({
    id: z.string(),
    case: z.string(),
    channel: z.string(),
    kind: z.string(),
    state: z.string(),
    attempts: z.int(),
    at: z.iso.datetime(),
    lastFault: z.string().nullable(),
  })
  .meta({ id: 'DeliveryRow', description: '不含收件人和内容' });
const registerQuery = z.strictObject({
  ...pageFields,
  register: identifier,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .meta({ type: 'integer' }),
});
const registerRow = z
  .strictObject({ number: z.string(), n: z.int(), case: z.string(), at: z.iso.datetime() })
  .meta({ id: 'RegisterRow' });

/** 发送与登记簿: messages a person has to look at, and the gap-free registers. */
@ApiTags('运维')
@Controller('api')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveryQueries,
    private readonly registers: Registers,
  ) {}

  @Get('deliveries')
  @ForRoles('operator')
  @Answers(200, pageOf(deliveryRow), 'held 是多次失败待处理的，unknown 是结果不明、不会自动重发的')
  async list(
    @Query({ schema: listQuery }) { state, cursor, ...page }: z.infer<typeof listQuery>,
  ): Promise<Page<z.infer<typeof deliveryRow>>> {
    const limit = Math.min(page.limit, MOST_HERE);
    const after = positionOf(cursor, z.tuple([z.string()]))?.[0];
    const found = await this.deliveries.inState(state, { limit: limit + 1, ...(after && { afterId: after }) });
    return cut(found.map(row), limit, (delivery) => [delivery.id]);
  }

  @Get('registers')
  @ForRoles('general-office', 'centre')
  @Answers(200, pageOf(registerRow), '登记簿，例如延期备案')
  async register(
    @Query({ schema: registerQuery }) { register, year, cursor, ...page }: z.infer<typeof registerQuery>,
  ): Promise<Page<z.infer<typeof registerRow>>> {
    const limit = Math.min(page.limit, MOST_HERE);
    const after = positionOf(cursor, z.tuple([z.int()]))?.[0] ?? 0;
    const found = await this.registers.list(register, year, { after, limit: limit + 1 });
    const rows = found.map(({ _id, n, case: caseId, at }) => ({ number: _id, n, case: caseId, at: at.toISOString() }));
    return cut(rows, limit, ({ n }) => [n]);
  }
}

function row({
  _id,
  case: caseId,
  channel,
  kind,
  state,
  attempts,
  at,
  lastFault,
}: Delivery): z.infer<typeof deliveryRow> {
  return { id: _id, case: caseId, channel, kind, state, attempts, at: at.toISOString(), lastFault };
}
