import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '../../platform/kernel/index.js';
import { RequestExtension, ReturnToCentre } from '../../procedure/handling/index.js';
import { Answers, CurrentActor } from '../http/index.js';
import { Preview, type PreviewView, previewView } from '../inbox/index.js';
import { bodies } from './schemas.js';

const previewBody = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('return'), body: bodies.returned.optional() }),
    z.strictObject({ action: z.literal('extension'), body: bodies.reason.optional() }),
  ])
  .meta({ id: 'CasePreviewRequest', description: '尚未填写理由时可省去 body，只看日期' });

/** Stands for words somebody has not written yet: only the dates are asked for. */
const UNWRITTEN = '（预演）';
const NO_COMMAND = { key: '', body: '', case: '' };

/** 按下以后: what a return or an extension would do to the limits. No key: nothing is written. */
@ApiTags('办理')
@Controller('api/cases')
export class PreviewController {
  constructor(
    private readonly preview: Preview,
    private readonly returnToCentre: ReturnToCentre,
    private readonly requestExtension: RequestExtension,
  ) {}

  @Post(':id/preview')
  @Answers(200, previewView, '预演退回或延期备案，列出将改变的时限；不能办的，与提交时同样说明')
  of(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: previewBody }) asked: z.infer<typeof previewBody>,
  ): Promise<PreviewView> {
    return this.preview.of(actor, id, (file) =>
      asked.action === 'return'
        ? this.returnToCentre.act(actor, file, { ...NO_COMMAND, opinion: UNWRITTEN, ...asked.body })
        : this.requestExtension.act(actor, file, { ...NO_COMMAND, reason: UNWRITTEN, ...asked.body }),
    );
  }
}
