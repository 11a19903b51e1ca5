import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { type DeskScriptView, deskScript, Guidance } from '../guidance/index.js';
import { Answers, CommandKey, CurrentActor, ForRoles, NeedsKey, settle } from '../http/index.js';
import { HandIn, Receipts, type SubmittedView, submitted } from '../portal/index.js';
import { CallDesk } from './call-desk.js';
import { Callers } from './callers.js';
import { Calls } from './calls.js';
import { ReportBases } from './report-bases.js';
import { baseAnswers, baseQuery, type CallerView, caller, callerQuery, callReport } from './schemas.js';

const MOST_ANSWERS = 10;

/** 坐席: what an agent needs while somebody speaks, and the report he takes down. */
@ApiTags('坐席')
@ForRoles('centre')
@Controller('api/desk')
export class DeskController {
  constructor(
    private readonly handIn: HandIn,
    private readonly receipts: Receipts,
    private readonly callers: Callers,
    private readonly calls: Calls,
    private readonly callDesk: CallDesk,
    private readonly bases: ReportBases,
    private readonly guidance: Guidance,
  ) {}

  /** Reads only: no key needed; POST keeps the telephone, which names the reporter, out of addresses and logs. */
  @Post('caller')
  @Answers(200, caller, '该号码以前的举报件和来电；查看记入日志')
  async caller(
    @CurrentActor() actor: Actor,
    @Body({ schema: callerQuery }) { phone }: z.infer<typeof callerQuery>,
  ): Promise<CallerView> {
    const found = await this.callers.casesOf(actor, phone);
    return { ...found, calls: await this.callDesk.ofCaller(phone) };
  }

  @Get('report-base')
  @Answers(200, baseAnswers, '监督举报库：最接近的答复在前，最多 10 条')
  async search(@Query({ schema: baseQuery }) { q }: z.infer<typeof baseQuery>): Promise<z.infer<typeof baseAnswers>> {
    const found = (await this.bases.inForce()).search(q, MOST_ANSWERS);
    return { items: found.map((answer) => ({ ...answer, evidence: [...answer.evidence] })) };
  }

  @Get('script')
  @Answers(200, deskScript, '通话引导语、不在范围时念的话和号码、通话结果')
  script(): Promise<DeskScriptView> {
    return this.guidance.desk();
  }

  /** The call first: nobody takes a report down in somebody else's call, or in one that is over. */
  @Post('reports')
  @NeedsKey()
  @Answers(201, submitted, '请向来电人读出编号和查询码；写明来电的，来电以此件结束')
  async enter(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: callReport }) { call, ...body }: z.infer<typeof callReport>,
  ): Promise<SubmittedView> {
    const during = call === undefined ? null : settle(await this.calls.mayReport(actor, call, command));
    const taken = await this.receipts.of(settle(await this.handIn.report(actor, command, body)));
    // A call he ended in another window meanwhile takes nothing from the report, whose code must be read out.
    if (during !== null) await this.calls.endWithReport(actor, during, taken.number);
    return taken;
  }
}
