import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { viewOf } from '../../platform/access/index.js';
import { CaseFiles, type Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Notices } from '../../platform/notices/index.js';
import { Answers, CurrentActor, cut, pageOf, pageQuery, positionOf } from '../http/index.js';
import { shown } from './parts/shown.js';

const noticeRow = z
  .strictObject({
    id: z.string(),
    case: z.string(),
    channel: z.string(),
    kind: z.string(),
    payload: z.unknown(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Notice' });

/** 通知: alerts, supervision notices and copies that came to one's unit. */
@ApiTags('任务')
@Controller('api/notices')
export class NoticesController {
  constructor(
    private readonly notices: Notices,
    private readonly caseFiles: CaseFiles,
  ) {}

  @Get()
  @Answers(200, pageOf(noticeRow), '新的在前')
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: pageQuery }) { limit, cursor }: z.infer<typeof pageQuery>,
  ): Promise<Page<z.infer<typeof noticeRow>>> {
    const mark = positionOf(cursor, z.tuple([z.iso.datetime(), z.string()]));
    const before = mark && { before: { at: new Date(mark[0]), id: mark[1] } };
    const found = await this.notices.of([actor.unit, ...actor.roles], { limit: limit + 1, ...before });
    const open = await this.visible(actor, new Set(found.map((notice) => notice.case)));
    const rows = found.map(({ receiver: _, at, payload, ...rest }) => {
      return { ...rest, payload: open.has(rest.case) ? shown(payload) : {}, at: at.toISOString() };
    });
    return cut(rows, limit, ({ at, id }) => [at, id]);
  }

  /** Of these cases, the ones he may still see: a notice outlives the reason it was sent for. */
  private async visible(actor: Actor, cases: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const files = await Promise.all([...cases].map((id) => this.caseFiles.read(id)));
    const seen = files.filter((file) => file !== null && viewOf(actor, file.parties) !== null);
    return new Set(seen.map((file) => file?._id ?? ''));
  }
}
