import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { viewOf } from '../../platform/access/index.js';
import { CaseFiles, type Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { MOST_UNREAD, Notices } from '../../platform/notices/index.js';
import { Answers, CurrentActor, cut, identifier, pageOf, pageQuery, positionOf } from '../http/index.js';
import { shown } from './parts/shown.js';

const noticeRow = z
  .strictObject({
    id: z.string(),
    case: z.string(),
    number: z.string(),
    channel: z.string(),
    kind: z.string(),
    payload: z.record(z.string(), z.unknown()),
    at: z.iso.datetime(),
    read: z.boolean(),
  })
  .meta({ id: 'Notice', description: 'number、payload 为空：本人已不能查看该案件' });
const unread = z
  .strictObject({ unread: z.int(), capped: z.int() })
  .meta({ id: 'UnreadNotices', description: '达到 capped 的数，实际可能更多' });
const readBody = z
  .union([z.strictObject({ ids: z.array(identifier).min(1).max(100) }), z.strictObject({ all: z.literal(true) })])
  .meta({ id: 'ReadNotices' });
type Unread = z.infer<typeof unread>;

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
    const found = await this.notices.of(boardsOf(actor), { limit: limit + 1, ...before });
    const [numbers, read] = await Promise.all([
      this.visible(actor, new Set(found.map((notice) => notice.case))),
      this.notices.readAmong(
        actor.id,
        found.map(({ id }) => id),
      ),
    ]);
    const rows = found.map(({ receiver: _, at, payload, ...rest }) => {
      const number = numbers.get(rest.case);
      const open = number === undefined ? {} : shown(payload);
      return { ...rest, number: number ?? '', payload: open, at: at.toISOString(), read: read.has(rest.id) };
    });
    return cut(rows, limit, ({ at, id }) => [at, id]);
  }

  @Get('unread')
  @Answers(200, unread, '未读通知数')
  async unreadCount(@CurrentActor() actor: Actor): Promise<Unread> {
    return { unread: await this.notices.unread(actor.id, boardsOf(actor)), capped: MOST_UNREAD };
  }

  /** No key: reading twice is reading. */
  @Post('read')
  @Answers(200, unread, '标为已读，只改本人所见')
  async read(
    @CurrentActor() actor: Actor,
    @Body({ schema: readBody }) body: z.infer<typeof readBody>,
  ): Promise<Unread> {
    if ('all' in body) await this.notices.markAllRead(actor.id);
    else await this.notices.markRead(actor.id, body.ids);
    return this.unreadCount(actor);
  }

  /** Numbers of those of these cases he may still see: a notice outlives the reason it was sent for. */
  private async visible(actor: Actor, cases: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    const files = await Promise.all([...cases].map((id) => this.caseFiles.read(id)));
    return new Map(
      files.flatMap((file) =>
        file !== null && viewOf(actor, file.parties) !== null ? [[file._id, file.number] as const] : [],
      ),
    );
  }
}

function boardsOf({ unit, roles }: Actor): string[] {
  return [unit, ...roles];
}
