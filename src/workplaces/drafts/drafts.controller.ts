import { Body, Controller, Delete, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Actor, JsonObject } from '../../platform/kernel/index.js';
import { Answers, CurrentActor, IfMatch, NeedsMatch, nothing, tag } from '../http/index.js';
import { type DraftView, TaskDrafts } from './task-drafts.js';

const saved = { revision: z.int(), savedAt: z.iso.datetime() };
const draftView = z
  .strictObject({ ...saved, data: z.record(z.string(), z.json()) })
  .meta({ id: 'TaskDraft', description: '未提交的表单内容，只属于本人；随任务结束而删除' });
const draftSaved = z.strictObject(saved).meta({ id: 'TaskDraftSaved' });
const draftBody = z.strictObject({ data: z.record(z.string(), z.json()) }).meta({ id: 'TaskDraftBody' });

/** 自动保存. No key: the revision in `If-Match` makes a repetition harmless. */
@ApiTags('任务')
@Controller('api/tasks')
export class DraftsController {
  constructor(private readonly drafts: TaskDrafts) {}

  @Get(':id/draft')
  @Answers(200, draftView, '本人在这一任务上未提交的内容，带 ETag；没有则 404')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const draft = await this.drafts.read(actor, id);
    tag(response, draft.revision);
    return draft;
  }

  @Put(':id/draft')
  @NeedsMatch()
  @Answers(200, draftSaved, '保存；If-Match 为所见的版本，第一次为 "0"；他处已先保存的 412，current 是现有内容')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() revision: number,
    @Body({ schema: draftBody }) { data }: { data: JsonObject },
    @Res({ passthrough: true }) response: Response,
  ): Promise<Omit<DraftView, 'data'>> {
    const draft = await this.drafts.save(actor, id, data, revision);
    tag(response, draft.revision);
    return draft;
  }

  @Delete(':id/draft')
  @Answers(200, nothing, '弃去未提交的内容')
  async drop(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<null> {
    await this.drafts.drop(actor, id);
    return null;
  }
}
