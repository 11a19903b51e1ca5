import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Command, Page } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Answers, CommandKey, CurrentActor, ForRoles, NeedsKey, pageOf, pageQuery } from '../http/index.js';
import { type IncidentRowView, incidentRow, type QuarantineRowView, quarantineRow } from './incident-view.js';
import { Repairs } from './repairs.js';

const retried = z
  .strictObject({ case: z.string(), revision: z.int(), solved: z.boolean(), openIncidents: z.int() })
  .meta({ id: 'Retried', description: 'solved 为否：同一环节又出错；openIncidents 是案件现有的故障数' });

/** 运维: what stands still, by pseudonymous ids; repaired without reading a case. */
@ApiTags('运维')
@ForRoles('operator')
@Controller('api')
export class IncidentsController {
  constructor(private readonly repairs: Repairs) {}

  @Get('incidents')
  @Answers(200, pageOf(incidentRow), '停在出错环节的案件')
  list(@Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>): Promise<Page<IncidentRowView>> {
    return this.repairs.incidents(page);
  }

  @Post('incidents/:case/:incident/retry')
  @NeedsKey()
  @Answers(200, retried, '在出错的环节重新执行')
  retry(
    @CurrentActor() actor: Actor,
    @Param('case') caseId: string,
    @Param('incident') incident: string,
    @CommandKey() command: Command,
  ): Promise<z.infer<typeof retried>> {
    return this.repairs.retry(actor, command, caseId, incident);
  }

  @Get('quarantine')
  @Answers(200, z.array(quarantineRow), '无法装载或写入的案件，最多 100 件')
  quarantine(): Promise<readonly QuarantineRowView[]> {
    return this.repairs.quarantined();
  }
}
