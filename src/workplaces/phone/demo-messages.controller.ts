import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, Problem, Public } from '../http/index.js';
import { SentMessages } from './phone-texts.js';
import { demoMessages } from './schemas.js';

const MOST = 50;
const query = z.strictObject({ phone: z.string().max(30).optional() });

/** The telephone of whoever tries the demo out: text messages its stand-in for a gateway was given. */
@ApiTags('演示')
@Public()
@Controller('api/demo/messages')
export class DemoMessagesController {
  constructor(private readonly messages: SentMessages) {}

  /** @throws Problem 404 outside of the demo */
  @Get()
  @Answers(200, demoMessages, '演示环境发出的短信，新的在前，最多 50 条')
  read(@Query({ schema: query }) { phone }: z.infer<typeof query>): z.infer<typeof demoMessages> {
    const all = this.messages.all();
    if (all === null) throw new Problem(404, 'http.no-such-route');
    const wanted = phone === undefined ? all : all.filter((message) => message.phone === phone);
    return { items: wanted.slice(0, MOST).map(({ id, phone: to, text }) => ({ id, phone: to, text })) };
  }
}
