import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Answers, CommandKey, CurrentActor, NeedsKey } from '../http/index.js';
import { FlashReports } from './flash-reports.js';
import { type FlashReportsView, flashReports, newFlashReport } from './schemas.js';

/** 快报: one page about an event, and its follow-ups (第八条). */
@ApiTags('值班')
@Controller('api/cases')
export class FlashReportsController {
  constructor(private readonly reports: FlashReports) {}

  @Get(':id/flash-report')
  @Answers(200, flashReports, '已签发的快报、续报和下一期草稿')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FlashReportsView> {
    return this.reports.of(actor, id);
  }

  @Post(':id/flash-report')
  @NeedsKey()
  @Answers(200, flashReports, '签发下一期')
  issue(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Param('id') id: string,
    @Body({ schema: newFlashReport }) sheet: z.infer<typeof newFlashReport>,
  ): Promise<FlashReportsView> {
    return this.reports.issue(actor, id, command, sheet);
  }
}
