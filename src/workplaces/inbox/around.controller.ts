import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AccessLog } from '../../platform/access/log/index.js';
import type { Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Answers, CurrentActor, cut, ForRoles, pageOf, pageQuery, positionOf } from '../http/index.js';
import { CaseDoor } from './case-door.js';
import { type Neighbour, Neighbours, neighbour } from './neighbours.js';
import { type SupervisionSheet, SupervisionSheets, supervisionSheet } from './supervision-sheet.js';
import { roleTitle } from './titles.js';

/** The log gives 100 at most, and lists are read one longer to know whether there is more. */
const MOST_HERE = 99;
const look = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    actor: z.strictObject({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      roles: z.array(z.string()),
      roleTitles: z.array(z.string()),
    }),
    action: z.enum(['view', 'list', 'search', 'reveal', 'export', 'sign-in', 'account']),
    field: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Look', description: '查看过本件的人' });
type Look = z.infer<typeof look>;

/** 案件的周围: repeats and neighbours, and who has looked at it. */
@ApiTags('案件')
@Controller('api/cases')
export class AroundController {
  constructor(
    private readonly neighbours: Neighbours,
    private readonly door: CaseDoor,
    private readonly log: AccessLog,
    private readonly sheets: SupervisionSheets,
  ) {}

  @Get(':id/neighbours')
  @Answers(
    200,
    z.strictObject({ items: z.array(neighbour) }),
    '重复、关联、拆分和同县的案件，最多 50 件，只含查询人可见的',
  )
  async around(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<{ items: readonly Neighbour[] }> {
    return { items: await this.neighbours.of(actor, id) };
  }

  @Get(':id/supervision-sheet')
  @Answers(200, supervisionSheet, '督办单的内容，供打印；打印记入查阅记录')
  sheet(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SupervisionSheet> {
    return this.sheets.of(actor, id);
  }

  /** 第十五条: the centre, which answers for the identities, sees who looked at one of its cases. */
  @Get(':id/looks')
  @ForRoles('auditor', 'centre', 'centre-supervisor')
  @Answers(200, pageOf(look), '谁看过这一案件，新的在前；限监督举报中心和审计')
  async looks(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: pageQuery }) { limit: wanted, cursor }: z.infer<typeof pageQuery>,
  ): Promise<Page<Look>> {
    const { file } = await this.door.look(actor, id);
    const limit = Math.min(wanted, MOST_HERE);
    const mark = positionOf(cursor, z.tuple([z.iso.datetime(), z.string()]));
    const before = mark && { before: { at: new Date(mark[0]), id: mark[1] } };
    const found = await this.log.list({ case: file._id }, { limit: limit + 1, ...before });
    const rows = found.map(({ _id, at, actor: by, action, field, reason }): Look => {
      const { id: person, name, unit, roles } = by;
      const who = { id: person, name, unit, roles: [...roles], roleTitles: roles.map(roleTitle) };
      return { id: _id, at: at.toISOString(), actor: who, action, field, reason };
    });
    return cut(rows, limit, ({ at, id: last }) => [at, last]);
  }
}
