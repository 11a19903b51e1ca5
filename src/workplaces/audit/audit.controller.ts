import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type AccessEntry, AccessLog } from '../../platform/access/log/index.js';
import { CaseFiles, HistoryReader, type Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import {
  Answers,
  CurrentActor,
  cut,
  ForRoles,
  identifier,
  pageFields,
  pageOf,
  pageQuery,
  positionOf,
  unknownThing,
} from '../http/index.js';
import { CaseDoor } from '../inbox/index.js';
import { type ChainRow, chainRow, LogChains } from './log-chains.js';

/** The log gives 100 at most, and lists are read one longer to know whether there is more. */
const MOST_HERE = 99;
const logQuery = z
  .strictObject({ ...pageFields, case: identifier.optional(), actor: identifier.optional() })
  .meta({ description: 'case 为案件 id 或编号' });
const logRow = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    actor: z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), roles: z.array(z.string()) }),
    action: z.string(),
    cases: z.array(z.string()),
    query: z.unknown(),
    field: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AccessRow', description: '谁在何时看了什么' });
const chain = z
  .strictObject({
    intact: z.boolean(),
    length: z.int().optional(),
    seq: z.int().optional(),
    problem: z.string().optional(),
  })
  .meta({ id: 'ChainReport', description: '哈希链核验结果；不完整时指出第一处' });

/** 安全审计: who looked, and whether history is whole. */
@ApiTags('审计')
@ForRoles('auditor')
@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly log: AccessLog,
    private readonly history: HistoryReader,
    private readonly door: CaseDoor,
    private readonly caseFiles: CaseFiles,
    private readonly chains: LogChains,
  ) {}

  @Get('access-log')
  @Answers(200, pageOf(logRow), '新的在前')
  async accessLog(
    @Query({ schema: logQuery }) { cursor, case: ofCase, actor, ...page }: z.infer<typeof logQuery>,
  ): Promise<Page<z.infer<typeof logRow>>> {
    const limit = Math.min(page.limit, MOST_HERE);
    const mark = positionOf(cursor, z.tuple([z.iso.datetime(), z.string()]));
    const before = mark && { before: { at: new Date(mark[0]), id: mark[1] } };
    const filter = { ...(ofCase && { case: await this.idOf(ofCase) }), ...(actor && { actor }) };
    const found = await this.log.list(filter, { limit: limit + 1, ...before });
    return cut(found.map(row), limit, ({ at, id }) => [at, id]);
  }

  @Get('access-log/chain')
  @Answers(200, pageOf(chainRow), '核验访问日志的哈希链，逐个写入进程；next 不为空时尚未核验完')
  logChains(@Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>): Promise<Page<ChainRow>> {
    return this.chains.follow({ ...page, limit: Math.min(page.limit, MOST_HERE) });
  }

  /** 第十五条: the centre, which answers for the identities, sees who looked at one of its cases. */
  @Get('cases/:id/looks')
  @ForRoles('auditor', 'centre')
  @Answers(200, pageOf(logRow), '谁看过这一案件，新的在前')
  async looks(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<z.infer<typeof logRow>>> {
    const { file } = await this.door.look(actor, id);
    return this.accessLog({ ...page, case: file._id });
  }

  @Get('cases/:id/chain')
  @Answers(200, chain, '核验案件历史的哈希链')
  async chain(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<z.infer<typeof chain>> {
    const { file } = await this.door.look(actor, id);
    const report = await this.history.verify(file._id);
    return report ?? { intact: false };
  }

  /** By id, or by the number people say. @throws Problem 404 for a number that is not there */
  private async idOf(ofCase: string): Promise<string> {
    if (/^[0-9a-f]{32}$/.test(ofCase)) return ofCase;
    const file = await this.caseFiles.findByNumber(ofCase.toUpperCase());
    if (file === null) throw unknownThing();
    return file._id;
  }
}

function row({ _id, at, actor, action, cases, query, field, reason }: AccessEntry): z.infer<typeof logRow> {
  const by = { ...actor, roles: [...actor.roles] };
  return { id: _id, at: at.toISOString(), actor: by, action, cases: [...cases], query, field, reason };
}
