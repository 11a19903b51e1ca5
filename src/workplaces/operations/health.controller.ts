import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Answers, Public } from '../http/index.js';
import { Readiness } from './readiness.js';

const healthy = z.strictObject({ status: z.literal('up') }).meta({ id: 'Health' });
const readiness = z
  .strictObject({
    ready: z.boolean(),
    checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), detail: z.string() })),
  })
  .meta({ id: 'Readiness' });

/** For supervisors of the process: alive, and fit to serve. Says nothing about cases. */
@ApiTags('运行')
@Public()
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('health')
  @Answers(200, healthy, '进程在运行')
  health(): z.infer<typeof healthy> {
    return { status: 'up' };
  }

  @Get('ready')
  @Answers(200, readiness, '未就绪时状态为 503')
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof readiness>> {
    const checks = await this.readiness.check();
    const ready = checks.every((check) => check.ok);
    response.status(ready ? 200 : 503);
    return { ready, checks: [...checks] };
  }
}
