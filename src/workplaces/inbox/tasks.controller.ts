import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Command, Page } from '../../platform/case-file/index.js';
import type { Actor, JsonObject } from '../../platform/kernel/index.js';
import { type PersonView, person } from '../account/index.js';
import {
  Answers,
  CommandKey,
  CurrentActor,
  IfMatch,
  identifier,
  NeedsKey,
  NeedsMatch,
  pageOf,
  tag,
} from '../http/index.js';
import { type PreviewView, previewView } from './preview-view.js';
import { TaskDesk } from './task-desk.js';
import { countQuery, TaskLists, type TaskQuery, taskQuery } from './task-lists.js';
import { type TaskRowView, taskRow } from './task-row.js';
import { type TaskCounts, type TaskView, taskCounts, taskView } from './task-view.js';

const handOver = z.strictObject({ to: identifier }).meta({ id: 'HandOver', description: '接手人账号 id' });
const filledIn = z
  .strictObject({ data: z.record(z.string(), z.json()).default({}) })
  .meta({ id: 'FilledIn', description: '表单数据，按表单在服务端校验' });
const receipt = z
  .strictObject({ number: z.string(), revision: z.int(), result: z.record(z.string(), z.unknown()) })
  .meta({ id: 'Receipt' });
type Receipt = z.infer<typeof receipt>;

/** 待办任务: what waits for me and for my unit, those due first at the top. */
@ApiTags('任务')
@Controller('api/tasks')
export class TasksController {
  constructor(
    private readonly desk: TaskDesk,
    private readonly lists: TaskLists,
  ) {}

  @Get()
  @Answers(200, pageOf(taskRow), '先到期的在前（sort=newest 新的在前）；可按到期、环节、类别、认领、编号和文字筛选')
  list(@CurrentActor() actor: Actor, @Query({ schema: taskQuery }) query: TaskQuery): Promise<Page<TaskRowView>> {
    return this.lists.list(actor, query);
  }

  @Get('counts')
  @Answers(200, taskCounts, '本单位本岗位的待办数，按到期分组；mine 是本人认领的')
  counts(
    @CurrentActor() actor: Actor,
    @Query({ schema: countQuery }) { role }: z.infer<typeof countQuery>,
  ): Promise<TaskCounts> {
    return this.lists.counts(actor, role);
  }

  @Get(':id')
  @Answers(200, taskView, '一个任务及其表单，带 ETag')
  async open(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TaskView> {
    const task = await this.desk.open(actor, id);
    tag(response, task.revision);
    return task;
  }

  @Get(':id/colleagues')
  @Answers(200, z.array(person), '可以接手该任务的人')
  colleagues(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<readonly PersonView[]> {
    return this.desk.colleagues(actor, id);
  }

  @Post(':id/claim')
  @NeedsKey()
  @NeedsMatch()
  @Answers(200, receipt, '认领')
  claim(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @IfMatch() revision: number,
  ): Promise<Receipt> {
    return this.desk.claim(actor, id, { ...command, revision });
  }

  @Post(':id/unclaim')
  @NeedsKey()
  @NeedsMatch()
  @Answers(200, receipt, '退回认领；本单位负责人可以收回他人认领的任务')
  unclaim(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @IfMatch() revision: number,
  ): Promise<Receipt> {
    return this.desk.unclaim(actor, id, { ...command, revision });
  }

  @Post(':id/hand-over')
  @NeedsKey()
  @NeedsMatch()
  @Answers(200, receipt, '转交给本单位同岗位的同事')
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @IfMatch() revision: number,
    @Body({ schema: handOver }) body: z.infer<typeof handOver>,
  ): Promise<Receipt> {
    return this.desk.handOver(actor, id, { ...command, revision }, body.to);
  }

  /** No key: nothing is written. */
  @Post(':id/preview')
  @Answers(200, previewView, '按下以后：按所填内容预演，列出将改变的时限；不能办的，与提交时同样说明')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: filledIn }) body: { data: JsonObject },
  ): Promise<PreviewView> {
    return this.desk.preview(actor, id, body.data);
  }

  @Post(':id/complete')
  @NeedsKey()
  @Answers(200, receipt, '按表单办结；result 是办结的结果')
  complete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: filledIn }) body: { data: JsonObject },
  ): Promise<Receipt> {
    return this.desk.complete(actor, id, command, body.data);
  }
}
