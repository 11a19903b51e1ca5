import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ForRoles } from '../http/index.js';
import { Overview, type OverviewView, overview } from './overview.js';

/** 运维概况: what stands still and what waits, in figures. */
@ApiTags('运维')
@ForRoles('operator')
@Controller('api/operations')
export class OverviewController {
  constructor(private readonly figures: Overview) {}

  @Get('summary')
  @Answers(200, overview, '故障、发送、隔离和到期处理的概况，不含案件内容')
  read(): Promise<OverviewView> {
    return this.figures.read();
  }
}
