import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Public, PublicRate } from '../http/index.js';
import { Guidance } from './guidance.js';
import { type GuidanceView, guidance } from './schemas.js';

/** 办事指引: what is accepted and what is not, before anybody types. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api/guidance')
export class GuidanceController {
  constructor(private readonly words: Guidance) {}

  @Get()
  @Answers(200, guidance, '受理什么、不受理什么以及该找谁；期限和须知')
  read(): Promise<GuidanceView> {
    return this.words.portal();
  }
}
