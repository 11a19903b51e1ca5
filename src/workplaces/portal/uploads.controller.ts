import { Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Attachments } from '../../platform/attachments/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Answers, commandOf, NeedsKey, Public, PublicRate, type SignedRequest, settle } from '../http/index.js';
import { readUpload } from './read-upload.js';
import { attachmentView } from './schemas.js';

/** Files are uploaded before the report that names them, and removed after a day when none does. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api/attachments')
export class UploadsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly clock: Clock,
  ) {}

  @Post()
  @NeedsKey()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  @Answers(201, attachmentView, '图片、视频、录音或 PDF，单个最大 10 MB；24 小时内未被引用即删除')
  async upload(
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof attachmentView>> {
    const { key } = commandOf(request, null);
    const upload = await readUpload(request, response);
    const { id, name, type, size } = settle(await this.attachments.store({ ...upload, key }, this.clock.now()));
    return { id, name, type, size };
  }
}
