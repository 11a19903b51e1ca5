import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, instant, Public } from '../http/index.js';
import { DemoTime } from './demo-time.js';

const move = z.strictObject({ to: instant }).meta({ id: 'ClockMove', description: '只能往后调' });
const moved = z
  .strictObject({ now: z.iso.datetime(), sweeps: z.int(), fired: z.int(), delivered: z.int(), settled: z.boolean() })
  .meta({ id: 'ClockMoved', description: '到期事项已按到期时间先后处理；settled 为否时请再调用一次' });

/** 演示时钟: exists in the demo only (any other host answers as for a route that is not there). */
@ApiTags('演示')
@Public()
@Controller('api/demo')
export class DemoClockController {
  constructor(private readonly time: DemoTime) {}

  @Get('clock')
  @Answers(200, z.strictObject({ now: z.iso.datetime() }), '演示时钟现在的时刻')
  now(): { now: string } {
    return { now: this.time.now().toISOString() };
  }

  /** Moving on to the same instant again changes nothing, so it needs no key. */
  @Post('clock')
  @Answers(200, moved, '把演示时钟往后调，并处理到期事项')
  move(@Body({ schema: move }) body: { to: string }): Promise<z.infer<typeof moved>> {
    return this.time.moveTo(new Date(body.to));
  }
}
