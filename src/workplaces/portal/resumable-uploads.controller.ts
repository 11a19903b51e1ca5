import { Body, Controller, Delete, Get, Head, Param, Patch, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import {
  MOST_BYTES,
  MOST_PIECE_BYTES,
  type PartialUpload,
  ResumableUploads,
} from '../../platform/attachments/index.js';
import type { Command } from '../../platform/case-file/index.js';
import { Clock } from '../../platform/kernel/index.js';
import {
  Answers,
  CommandKey,
  NeedsKey,
  nothing,
  Public,
  PublicRate,
  plainText,
  settle,
  unknownThing,
} from '../http/index.js';
import { offsetOf, readPiece } from './read-piece.js';
import { attachmentView } from './schemas.js';

const newUpload = z
  .strictObject({
    name: plainText({ max: 200 }),
    size: z.int().min(1).max(MOST_BYTES),
    type: z.string().max(100).optional(),
  })
  .meta({ id: 'NewUpload', description: 'type 只供参考，实际类型由内容判断' });
const upload = z
  .strictObject({
    id: z.string(),
    size: z.int(),
    offset: z.int(),
    chunkBytes: z.literal(MOST_PIECE_BYTES),
    expiresAt: z.iso.datetime(),
    attachment: attachmentView.nullable(),
  })
  .meta({ id: 'Upload', description: 'offset 是已收到的字节数；传完后 attachment 可写入举报' });
type UploadView = z.infer<typeof upload>;

/** 断点续传: a file in pieces, for weak connections; whoever has the id goes on where it broke off. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api/uploads')
export class ResumableUploadsController {
  constructor(
    private readonly uploads: ResumableUploads,
    private readonly clock: Clock,
  ) {}

  @Post()
  @NeedsKey()
  @Answers(201, upload, '开始上传；24 小时内传完并在举报中引用，否则删除')
  async begin(
    @CommandKey() { key }: Command,
    @Body({ schema: newUpload }) { name, size }: z.infer<typeof newUpload>,
  ): Promise<UploadView> {
    return view(settle(await this.uploads.begin({ key, name, size }, this.clock.now())));
  }

  /** HEAD comes first: express answers it from GET otherwise, without the headers' meaning. */
  @Head(':id')
  @Answers(200, nothing, '已收到多少：见响应头 Upload-Offset 和 Upload-Length')
  async progress(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<void> {
    tell(response, await this.find(id));
  }

  @Get(':id')
  @Answers(200, upload, '上传到哪里了')
  async read(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<UploadView> {
    const found = await this.find(id);
    tell(response, found);
    return view(found);
  }

  /** The place of a piece makes a repetition harmless: no key needed. */
  @Patch(':id')
  @ApiHeader({
    name: 'Upload-Offset',
    required: true,
    description: '本段从第几个字节开始',
    schema: { type: 'integer' },
  })
  @ApiConsumes('application/offset+octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(200, upload, '续传一段；位置不对时为 409，先查询再续')
  async append(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadView> {
    const offset = offsetOf(request);
    const bytes = await readPiece(request);
    const grown = settle(await this.uploads.append(id, offset, bytes, this.clock.now()));
    tell(response, grown);
    return view(grown);
  }

  @Delete(':id')
  @Answers(204, nothing, '放弃上传')
  async remove(@Param('id') id: string): Promise<void> {
    await this.uploads.remove(id);
  }

  private async find(id: string): Promise<PartialUpload> {
    const found = await this.uploads.find(id, this.clock.now());
    if (found === null) throw unknownThing();
    return found;
  }
}

function tell(response: Response, { offset, size }: PartialUpload): void {
  response.setHeader('Upload-Offset', String(offset));
  response.setHeader('Upload-Length', String(size));
}

function view({ id, size, offset, expiresAt, attachment }: PartialUpload): UploadView {
  return {
    id,
    size,
    offset,
    chunkBytes: MOST_PIECE_BYTES,
    expiresAt: expiresAt.toISOString(),
    attachment: attachment && {
      id: attachment.id,
      name: attachment.name,
      type: attachment.type,
      size: attachment.size,
    },
  };
}
