import { Body, Controller, Delete, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import { CODE_LIFETIME_MS, ContactProofs } from '../../platform/contact-proof/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { ReissueQueryCode } from '../../procedure/acceptance/index.js';
import {
  Answers,
  CallerAddress,
  CommandKey,
  CurrentActor,
  NeedsKey,
  nothing,
  type Page,
  Public,
  PublicRate,
  pageQuery,
  settle,
} from '../http/index.js';
import { OwnReports } from './own-reports.js';
import { Contact, PhoneHolder, PhoneToken } from './phone-holder.js';
import { AGAIN_IN_SECONDS, ProvePhone } from './prove-phone.js';
import {
  codeProof,
  codeRequest,
  codeSent,
  newCode,
  type OwnReport,
  ownReports,
  phoneToken,
  similarQuery,
  similarReports,
} from './schemas.js';
import { SimilarReports } from './similar-reports.js';

/** 忘记查询码: one's own reports by one's own telephone. Numbers and codes travel in bodies only. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api')
export class PhoneController {
  constructor(
    private readonly prove: ProvePhone,
    private readonly proofs: ContactProofs,
    private readonly own: OwnReports,
    private readonly reissue: ReissueQueryCode,
    private readonly similar: SimilarReports,
  ) {}

  /** A repetition sends another code, within the same bounds: no key needed. */
  @Post('phone/codes')
  @Answers(202, codeSent, '发送六位验证码；每个号码每分钟一次')
  async ask(
    @CallerAddress() address: string,
    @Body({ schema: codeRequest }) { phone }: z.infer<typeof codeRequest>,
  ): Promise<z.infer<typeof codeSent>> {
    settle(await this.prove.ask(phone, address));
    return { validSeconds: CODE_LIFETIME_MS / 1000, againInSeconds: AGAIN_IN_SECONDS };
  }

  /** A code is good once: a repetition is refused, and kept nowhere. */
  @Post('phone/verify')
  @Answers(200, phoneToken, '用验证码换取该号码的令牌，30 分钟有效')
  async verify(
    @Body({ schema: codeProof }) { phone, code }: z.infer<typeof codeProof>,
  ): Promise<z.infer<typeof phoneToken>> {
    const { token, expiresAt } = settle(await this.prove.verify(phone, code));
    return { token, expiresAt: expiresAt.toISOString() };
  }

  @Get('phone/reports')
  @UseGuards(PhoneHolder)
  @Answers(200, ownReports, '该号码提交过的举报（需手机令牌），新的在前')
  reports(
    @Contact() contact: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<OwnReport>> {
    return this.own.list(contact, page);
  }

  @Post('phone/reports/:number/code')
  @UseGuards(PhoneHolder)
  @NeedsKey()
  @Answers(200, newCode, '重新生成查询码（需手机令牌），原查询码失效')
  async newCode(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Contact() contact: string,
    @Param('number') number: string,
  ): Promise<z.infer<typeof newCode>> {
    return settle(await this.reissue.execute(actor, command, contact, number));
  }

  @Delete('phone/session')
  @UseGuards(PhoneHolder)
  @Answers(204, nothing, '令牌作废')
  async close(@PhoneToken() token: string): Promise<void> {
    await this.proofs.close(token);
  }

  /** Reads only: no key needed; POST because a letter does not fit into an address, and does not belong there. */
  @Post('reports/similar')
  @UseGuards(PhoneHolder)
  @Answers(200, similarReports, '提交前看看自己是否已反映过同一事项（需手机令牌）；只列本人的')
  async findSimilar(
    @Contact() contact: string,
    @Body({ schema: similarQuery }) { text, place }: z.infer<typeof similarQuery>,
  ): Promise<z.infer<typeof similarReports>> {
    return { items: await this.similar.find(contact, text, place) };
  }
}
