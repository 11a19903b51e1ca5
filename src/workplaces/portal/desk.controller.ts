import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Answers, CommandKey, CurrentActor, ForRoles, NeedsKey, settle } from '../http/index.js';
import { HandIn } from './hand-in.js';
import { Receipts } from './receipts.js';
import { deskReport, type SubmittedView, submitted } from './schemas.js';

/** 坐席: the centre takes a report down for a caller, or enters one that came from elsewhere. */
@ApiTags('中心')
@ForRoles('centre')
@Controller('api/desk/reports')
export class DeskController {
  constructor(
    private readonly handIn: HandIn,
    private readonly receipts: Receipts,
  ) {}

  @Post()
  @NeedsKey()
  @Answers(201, submitted, '请向来电人读出编号和查询码')
  async enter(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: deskReport }) body: z.infer<typeof deskReport>,
  ): Promise<SubmittedView> {
    return this.receipts.of(settle(await this.handIn.report(actor, command, body)));
  }
}
