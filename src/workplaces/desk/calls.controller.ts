import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Answers, CommandKey, CurrentActor, ForRoles, NeedsKey, type Page } from '../http/index.js';
import { CallDesk } from './call-desk.js';
import { type CallView, call, callEnd, calls, callsQuery, newCall, openCall } from './schemas.js';

/** 来电: each is opened when it is taken and ended with one outcome, also when no report comes of it (第六条). */
@ApiTags('坐席')
@ForRoles('centre')
@Controller('api/desk/calls')
export class CallsController {
  constructor(private readonly desk: CallDesk) {}

  @Get()
  @Answers(200, calls, '一天的来电，不写 day 为今天；outcome 按结果，agent 按坐席')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: callsQuery }) wanted: z.infer<typeof callsQuery>,
  ): Promise<Page<CallView>> {
    return this.desk.list(actor, wanted);
  }

  @Get('open')
  @Answers(200, openCall, '本人还没有选定结果的来电，没有为空')
  async open(@CurrentActor() actor: Actor): Promise<z.infer<typeof openCall>> {
    return { call: await this.desk.openOf(actor) };
  }

  @Post()
  @NeedsKey()
  @Answers(201, call, '接起来电')
  take(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: newCall }) { phone }: z.infer<typeof newCall>,
  ): Promise<CallView> {
    return this.desk.open(actor, command, phone ?? null);
  }

  @Post(':id/end')
  @NeedsKey()
  @Answers(200, call, '选定结果，结束来电')
  end(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
    @Body({ schema: callEnd }) result: z.infer<typeof callEnd>,
  ): Promise<CallView> {
    return this.desk.end(actor, command, id, result);
  }
}
