import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { StandDownByHand } from '../../procedure/emergency/index.js';
import { Answers, CommandKey, CurrentActor, ForRoles, NeedsKey, type Page, pageOf, pageQuery } from '../http/index.js';
import { CaseDoor, OwnWrites } from '../inbox/index.js';
import { Alerts } from './alerts.js';
import { Contacts } from './contacts.js';
import { DutyBook } from './duty-book.js';
import {
  type AlertsView,
  alerts,
  alertsQuery,
  contacts,
  type HandoverView,
  handover,
  type LogView,
  logEntry,
  logQuery,
  newHandover,
  newLogEntry,
  person,
  reason,
  receipt,
} from './schemas.js';

/** 部总值班室 (第八条): alerts, the duty log and the handover of shifts. */
@ApiTags('值班')
@ForRoles('duty-office')
@Controller('api/duty')
export class DutyController {
  constructor(
    private readonly alerts: Alerts,
    private readonly contacts: Contacts,
    private readonly book: DutyBook,
    private readonly standDown: StandDownByHand,
    private readonly door: CaseDoor,
    private readonly writes: OwnWrites,
  ) {}

  @Get('alerts')
  @Answers(200, alerts, '突发事件，新的在前；open 为未解除的')
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: alertsQuery }) wanted: z.infer<typeof alertsQuery>,
  ): Promise<AlertsView> {
    await this.writes.seen(actor);
    return this.alerts.list(actor, wanted);
  }

  @Post('alerts/:id/stand-down')
  @NeedsKey()
  @Answers(200, receipt, '误报解除，写明理由；正常办理不受影响')
  async release(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
    @Body({ schema: reason }) body: z.infer<typeof reason>,
  ): Promise<z.infer<typeof receipt>> {
    const { file } = await this.door.enter(actor, id);
    const outcome = await this.standDown.execute(actor, command, file._id, body.reason);
    const { number, revision } = this.writes.settled(actor, outcome);
    return { number, revision };
  }

  @Get('contacts')
  @Answers(200, contacts, '联系顺序和值班人员')
  async contactTree(@CurrentActor() actor: Actor): Promise<z.infer<typeof contacts>> {
    return this.contacts.of(actor);
  }

  @Get('colleagues')
  @Answers(200, z.array(person), '可以接班的人')
  colleagues(@CurrentActor() actor: Actor): Promise<z.infer<typeof person>[]> {
    return this.book.colleagues(actor);
  }

  @Get('log')
  @Answers(200, pageOf(logEntry), '一天的值班日志，不写 day 为今天')
  log(@Query({ schema: logQuery }) wanted: z.infer<typeof logQuery>): Promise<Page<LogView>> {
    return this.book.log(wanted);
  }

  @Post('log')
  @NeedsKey()
  @Answers(201, logEntry, '记一笔')
  write(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: newLogEntry }) entry: z.infer<typeof newLogEntry>,
  ): Promise<LogView> {
    return this.book.write(actor, command, entry);
  }

  @Get('handovers')
  @Answers(200, pageOf(handover), '交接班记录，新的在前')
  handovers(@Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>): Promise<Page<HandoverView>> {
    return this.book.handovers(page);
  }

  @Post('handovers')
  @NeedsKey()
  @Answers(201, handover, '交班：未结束的突发事件自动列出')
  give(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: newHandover }) { to, summary }: z.infer<typeof newHandover>,
  ): Promise<HandoverView> {
    return this.book.give(actor, command, to, summary);
  }

  @Post('handovers/:id/confirm')
  @NeedsKey()
  @Answers(200, handover, '接班')
  confirm(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
  ): Promise<HandoverView> {
    return this.book.confirm(actor, command, id);
  }

  @Post('handovers/:id/withdraw')
  @NeedsKey()
  @Answers(200, handover, '撤回没有人接的交班')
  withdraw(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
  ): Promise<HandoverView> {
    return this.book.withdraw(actor, command, id);
  }
}
