import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Command, Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import {
  Answers,
  CommandKey,
  CurrentActor,
  cut,
  ForRoles,
  NeedsKey,
  pageOf,
  pageQuery,
  positionOf,
} from '../http/index.js';
import { PolicyDesk } from './policy-desk.js';
import {
  approval,
  approved,
  checked,
  draft,
  fileView,
  problemRow,
  publication,
  type ReleaseView,
  releaseView,
  rollBack,
} from './schemas.js';

const release = z.strictObject({
  release: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
});
const filePath = z.strictObject({ path: z.string().min(1).max(200) });

/** 规则版本: list, read, check, publish, roll back. */
@ApiTags('规则')
@ForRoles('designer')
@Controller('api/policy')
export class PolicyController {
  constructor(private readonly desk: PolicyDesk) {}

  @Get('releases')
  @Answers(200, pageOf(releaseView), '新的在前')
  async list(@Query({ schema: pageQuery }) { limit, cursor }: z.infer<typeof pageQuery>): Promise<Page<ReleaseView>> {
    const before = positionOf(cursor, z.tuple([z.int()]))?.[0];
    const found = await this.desk.list({ limit: limit + 1, ...(before !== undefined && { before }) });
    return cut(found, limit, ({ number }) => [number]);
  }

  @Get('releases/:release/file')
  @Answers(200, fileView, '某一文件的内容')
  file(
    @Param({ schema: release }) { release: number }: { release: number },
    @Query({ schema: filePath }) { path }: { path: string },
  ): Promise<z.infer<typeof fileView>> {
    return this.desk.file(number, path);
  }

  /** Changes nothing: no key needed. */
  @Post('check')
  @Answers(200, checked, '流程图、表单、规则及其用例、期限逐项检查')
  async check(@Body({ schema: draft }) { base, changes }: z.infer<typeof draft>): Promise<z.infer<typeof checked>> {
    return { problems: (await this.desk.check(base, changes)).map(problemRow) };
  }

  @Post('releases')
  @NeedsKey()
  @Answers(201, releaseView, '发布为下一版本；基础版本不是最新时被拒绝并列出差异')
  publish(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: publication }) body: z.infer<typeof publication>,
  ): Promise<ReleaseView> {
    return this.desk.publish(actor, command, body);
  }

  /** No key: approving the same content twice is approving it. */
  @Post('approvals')
  @Answers(200, approved, '另一设计员批准一份将发布的内容，七天内有效，用一次即失效')
  approve(
    @CurrentActor() actor: Actor,
    @Body({ schema: approval }) body: z.infer<typeof approval>,
  ): Promise<z.infer<typeof approved>> {
    return this.desk.approve(actor, body);
  }

  @Post('roll-back')
  @NeedsKey()
  @Answers(201, releaseView, '把旧版本重新发布')
  rollBack(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: rollBack }) { to, note, approver }: z.infer<typeof rollBack>,
  ): Promise<ReleaseView> {
    return this.desk.rollBack(actor, command, to, note, approver);
  }
}
