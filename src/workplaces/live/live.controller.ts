import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { AccessLog } from '../../platform/access/log/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { AnswersFile, CurrentActor, Problem, SessionToken } from '../http/index.js';
import { LiveHub } from './live-hub.js';
import { LiveStream } from './live-stream.js';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

/** 实时更新: tells a page that something it shows has changed; the page reads it again through the other routes. */
@ApiTags('任务')
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly hub: LiveHub,
    private readonly accessLog: AccessLog,
  ) {}

  @Get()
  @AnswersFile(
    'text/event-stream',
    '服务器推送：hello；cases {ids, more} 案件有变化；tasks 任务列表须重读；notices 有新通知；end 会话结束。带 Last-Event-ID 重连时先发 tasks 和 notices；每 20 秒一次心跳',
  )
  async open(
    @CurrentActor() actor: Actor,
    @SessionToken() token: string,
    @Headers('last-event-id') last: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const stream = new LiveStream(actor, token, response);
    // Before the first wait: a page may be closed again while its look is being recorded.
    response.on('close', () => this.hub.close(stream));
    await this.accessLog.record(actor, { action: 'list', cases: [], query: { list: 'live' } });
    if (!stream.isOpen) return;
    if (!this.hub.open(stream).ok) throw new Problem(429, 'live.too-many');
    response.writeHead(200, HEADERS);
    stream.send({ event: 'hello' }, this.hub.nextId());
    if (last === undefined) return;
    stream.send({ event: 'tasks' }, this.hub.nextId());
    stream.send({ event: 'notices' }, this.hub.nextId());
  }
}
