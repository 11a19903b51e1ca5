import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { WithdrawReport } from '../../procedure/acceptance/index.js';
import { AskReview, RateReply } from '../../procedure/feedback/index.js';
import { Answers, CommandKey, CurrentActor, NeedsKey, Public, PublicRate, settle } from '../http/index.js';
import { HandIn } from './hand-in.js';
import { type TimelineView, timeline } from './progress-schemas.js';
import { Receipts } from './receipts.js';
import { ReporterPage } from './reporter-page.js';
import {
  changed,
  newReport,
  type ReceiptView,
  rating,
  receipt,
  reporterKey,
  reviewRequest,
  type SubmittedView,
  submitted,
  supplement,
  withdrawal,
} from './schemas.js';

type Changed = z.infer<typeof changed>;

/** 我要举报 · 办理查询. The query code travels in bodies only, never in an address. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api/reports')
export class PortalController {
  constructor(
    private readonly handIn: HandIn,
    private readonly receipts: Receipts,
    private readonly page: ReporterPage,
    private readonly withdrawReport: WithdrawReport,
    private readonly rateReply: RateReply,
    private readonly askForReview: AskReview,
  ) {}

  @Post()
  @NeedsKey()
  @Answers(201, submitted, '已收到')
  async submit(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: newReport }) body: z.infer<typeof newReport>,
  ): Promise<SubmittedView> {
    return this.receipts.of(settle(await this.handIn.report(actor, command, body)));
  }

  /** Reads only: no key needed. */
  @Post('receipt')
  @Answers(200, receipt, '再次打印回执，不含查询码')
  async receipt(@Body({ schema: reporterKey }) key: z.infer<typeof reporterKey>): Promise<ReceiptView> {
    return settle(await this.receipts.again(key));
  }

  /** Reads only: no key needed; POST keeps the code out of addresses and logs. */
  @Post('status')
  @Answers(200, timeline, '办理进度：现在到哪一步、到期日及算法、可以做什么')
  async status(@Body({ schema: reporterKey }) key: z.infer<typeof reporterKey>): Promise<TimelineView> {
    return settle(await this.page.open(key));
  }

  @Post('supplement')
  @NeedsKey()
  @Answers(200, changed, '补充内容归入同一编号')
  async supplement(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: supplement }) { text, attachments, ...key }: z.infer<typeof supplement>,
  ): Promise<Changed> {
    const { number, rev } = settle(await this.handIn.supplement(actor, command, key, { text, attachments }));
    return { number, revision: rev };
  }

  @Post('withdraw')
  @NeedsKey()
  @Answers(200, changed, '撤回请求已记录，由中心决定是否终止')
  async withdraw(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: withdrawal }) { reason, ...key }: z.infer<typeof withdrawal>,
  ): Promise<Changed> {
    const { number, rev } = settle(await this.withdrawReport.execute(actor, command, key, reason));
    return { number, revision: rev };
  }

  @Post('rating')
  @NeedsKey()
  @Answers(200, changed, '第十二条：对答复评价')
  async rate(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: rating }) { level, comment, ...key }: z.infer<typeof rating>,
  ): Promise<Changed> {
    const { number, rev } = settle(await this.rateReply.execute(actor, command, key, { level, comment }));
    return { number, revision: rev };
  }

  @Post('review')
  @NeedsKey()
  @Answers(200, changed, '第十三条：申请复查或复核')
  async askReview(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: reviewRequest }) { reason, ...key }: z.infer<typeof reviewRequest>,
  ): Promise<Changed> {
    const { number, rev } = settle(await this.askForReview.execute(actor, command, key, { reason }));
    return { number, revision: rev };
  }
}
