import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers, Public, PublicRate } from '../http/index.js';
import { About, about } from './about.js';

/** 第一条: what the platform is for, before anybody writes to it. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api/about')
export class AboutController {
  constructor(private readonly texts: About) {}

  @Get()
  @Answers(200, about, '平台做什么、渠道、类别和其他去处')
  read(): z.infer<typeof about> {
    return this.texts.read();
  }
}
