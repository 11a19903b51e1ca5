import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { KeptAnswers } from '../../platform/answers/index.js';
import {
  type Command,
  type Delivery,
  DeliveryDesk,
  DeliveryQueries,
  type Page,
  Registers,
} from '../../platform/case-file/index.js';
import { type Actor, Clock, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { EXTENSION_REGISTER } from '../../procedure/handling/index.js';
import {
  Answers,
  CommandKey,
  CurrentActor,
  cut,
  ForRoles,
  identifier,
  NeedsKey,
  pageFields,
  pageOf,
  plainText,
  positionOf,
  settle,
} from '../http/index.js';
import { deliveryTitles } from './delivery-titles.js';

/** The stores give 100 at most, and lists are read one longer to know whether there is more. */
const MOST_HERE = 99;

const listQuery = z.strictObject({
  ...pageFields,
  state: z.enum(['held', 'unknown']).default('held'),
  channel: identifier.optional(),
});
const deliveryRow = z
  .strictObject({
    id: z.string(),
    case: z.string(),
    channel: z.string(),
    channelTitle: z.string(),
    kind: z.string(),
    kindTitle: z.string(),
    state: z.string(),
    stateTitle: z.string(),
    attempts: z.int(),
    at: z.iso.datetime(),
    nextAt: z.iso.datetime(),
    lastFault: z.string().nullable(),
    decidedBy: z.string().nullable(),
  })
  .meta({ id: 'DeliveryRow', description: '不含收件人和内容' });
type DeliveryView = z.infer<typeof deliveryRow>;
const telling = z
  .strictObject({ how: plainText({ max: 40 }), note: plainText({ max: 500, min: 0 }).default('') })
  .meta({ id: 'Telling', description: '如何告知（电话、当面、信函……）及说明' });
/** The registers this house keeps. */
const REGISTERS: readonly string[] = [EXTENSION_REGISTER];
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
    private readonly deliveryDesk: DeliveryDesk,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  @Get('deliveries')
  @ForRoles('operator', 'centre')
  @Answers(200, pageOf(deliveryRow), 'held 是多次失败待处理的，unknown 是结果不明、不会自动重发的')
  async list(
    @Query({ schema: listQuery }) { state, channel, cursor, ...page }: z.infer<typeof listQuery>,
  ): Promise<Page<DeliveryView>> {
    const limit = Math.min(page.limit, MOST_HERE);
    const after = positionOf(cursor, z.tuple([z.string()]))?.[0];
    const found = await this.deliveries.inState(state, { limit: limit + 1, ...(after && { afterId: after }) }, channel);
    return cut(found.map(row), limit, (delivery) => [delivery.id]);
  }

  /** 第七条: a message nobody knows the fate of is decided by a person, whose name stays with it. */
  @Post('deliveries/:id/send-again')
  @NeedsKey()
  @ForRoles('operator', 'centre')
  @Answers(200, deliveryRow, '再发一次')
  sendAgain(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
  ): Promise<DeliveryView> {
    return this.once(command, () => this.deliveryDesk.sendAgain(actor, id));
  }

  /** The centre only: whoever tells the receiver himself must be allowed to know him. */
  @Post('deliveries/:id/told')
  @NeedsKey()
  @ForRoles('centre')
  @Answers(200, deliveryRow, '已由人工告知：案件照已送达继续')
  recordTold(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
    @Body({ schema: telling }) body: z.infer<typeof telling>,
  ): Promise<DeliveryView> {
    return this.once(command, () => this.deliveryDesk.recordTold(actor, id, body));
  }

  /** A register nobody keeps is a mistake, not an empty list. @throws Problem `register.unknown` */
  @Get('registers')
  @ForRoles('general-office', 'centre')
  @Answers(200, pageOf(registerRow), '登记簿的编号，由小到大；延期备案的 register 为 extension-filing')
  async register(
    @Query({ schema: registerQuery }) { register, year, cursor, ...page }: z.infer<typeof registerQuery>,
  ): Promise<Page<z.infer<typeof registerRow>>> {
    if (!REGISTERS.includes(register)) settle(refuse('register.unknown'));
    const limit = Math.min(page.limit, MOST_HERE);
    const after = positionOf(cursor, z.tuple([z.int()]))?.[0] ?? 0;
    const found = await this.registers.list(register, year, { after, limit: limit + 1 });
    const rows = found.map(({ _id, n, case: caseId, at }) => ({ number: _id, n, case: caseId, at: at.toISOString() }));
    return cut(rows, limit, ({ n }) => [n]);
  }

  private async once(command: Command, decide: () => Promise<Outcome<Delivery>>): Promise<DeliveryView> {
    const work = async () => {
      const outcome = await decide();
      return outcome.ok ? done(row(outcome.value)) : outcome;
    };
    return settle(await this.answers.once(command, this.clock.now(), work));
  }
}

function row(delivery: Delivery): DeliveryView {
  const { _id, case: caseId, channel, kind, state, attempts, at, nextAt, lastFault, decidedBy = null } = delivery;
  const times = { at: at.toISOString(), nextAt: nextAt.toISOString() };
  const named = { channel, kind, state, ...deliveryTitles(delivery) };
  return { id: _id, case: caseId, ...named, attempts, ...times, lastFault, decidedBy };
}
