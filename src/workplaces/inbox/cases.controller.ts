import { Body, Controller, Get, Header, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { NATURES, OUTCOMES, STATUSES } from '../../procedure/case/index.js';
import { Answers, AnswersFile, CurrentActor, instant, pageFields, pageOf, plainText } from '../http/index.js';
import { attachmentView } from '../portal/index.js';
import { CaseDesk } from './case-desk.js';
import { type CasePathView, casePath } from './case-path.js';
import { type CaseRowView, type CaseView, caseRow, caseView } from './case-view.js';
import { Reveal, revealable, revealed } from './reveal.js';

const caseFile = attachmentView.extend({ copy: z.boolean() }).meta({ id: 'CaseAttachment' });
const listQuery = z.strictObject({
  ...pageFields,
  status: z.enum(STATUSES).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  nature: z.enum(NATURES).optional(),
  category: z.string().max(60).optional(),
  bureau: z.string().max(80).optional(),
  province: z.string().max(12).optional(),
  number: z
    .string()
    .regex(/^(?:JB\d{8}-)?\d{6}(?:-\d{1,3})?$/i)
    .optional()
    .meta({ description: '编号全称，或末六位（近一年多收到的）' }),
  receivedFrom: instant.optional(),
  receivedBefore: instant.optional(),
});
const historyQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .default(0)
    .meta({ type: 'integer' }),
  limit: pageFields.limit,
});
const historyEntry = z
  .strictObject({
    seq: z.int(),
    at: z.iso.datetime(),
    kind: z.string(),
    actor: z.strictObject({ id: z.string(), name: z.string(), unit: z.string() }),
    clause: z.string().nullable(),
    element: z.string().nullable(),
    release: z.int(),
    data: z.unknown(),
    hash: z.string(),
  })
  .meta({ id: 'HistoryEntry' });
const historyPage = z.strictObject({ items: z.array(historyEntry), next: z.int().nullable() });
const revealBody = z
  .strictObject({ field: revealable, reason: plainText({ min: 4, max: 200 }) })
  .meta({ id: 'RevealRequest', description: '理由先记入查阅记录，再显示内容' });

/** 案件: lists, one case with its clocks and decisions, its history, its place on the diagram, its files. */
@ApiTags('案件')
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reveal: Reveal,
  ) {}

  @Get()
  @Answers(200, pageOf(caseRow), '新的在前；只含查询人可见的案件')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listQuery }) query: z.infer<typeof listQuery>,
  ): Promise<Page<CaseRowView>> {
    return this.desk.list(actor, query);
  }

  @Get(':id')
  @Answers(200, caseView, '一个案件，按查看人的权限')
  open(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CaseView> {
    return this.desk.open(actor, id);
  }

  @Get(':id/history')
  @Answers(200, historyPage, '由旧到新；next 作为 after 送回')
  history(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: historyQuery }) page: z.infer<typeof historyQuery>,
  ): Promise<z.infer<typeof historyPage>> {
    return this.desk.history(actor, id, page);
  }

  @Get(':id/path')
  @Answers(200, casePath, '案件走过的环节：首次、末次时间和次数，按先后')
  path(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CasePathView> {
    return this.desk.path(actor, id);
  }

  @Get(':id/diagrams/:process')
  @Header('Content-Type', 'application/xml; charset=utf-8')
  @AnswersFile('application/xml', '案件所用规则版本的流程图（BPMN）')
  diagram(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('process') process: string): Promise<string> {
    return this.desk.diagram(actor, id, process);
  }

  @Get(':id/attachments')
  @Answers(200, z.array(caseFile), '附件清单；无身份查看权限的只见数量和类型，copy 为真的可看去除元数据的副本')
  attachments(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<readonly z.infer<typeof caseFile>[]> {
    return this.desk.attachments(actor, id);
  }

  @Get(':id/attachments/:attachment')
  @AnswersFile(
    'application/octet-stream',
    '附件原件；无身份查看权限的得到照片去除元数据（位置、设备、时间）的副本，录音录像和文档不提供',
  )
  async download(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('attachment') attachment: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, type, bytes } = await this.desk.download(actor, id, attachment);
    response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return new StreamableFile(bytes, { type });
  }

  /** Reads, and is logged; no key: asking twice is looking twice. */
  @Post(':id/reveal')
  @Answers(200, revealed, '调阅密封内容，先记录理由')
  async revealPart(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: revealBody }) body: z.infer<typeof revealBody>,
  ): Promise<z.infer<typeof revealed>> {
    return this.reveal.execute(actor, id, body.field, body.reason);
  }
}
