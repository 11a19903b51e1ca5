import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { UndoMerge } from '../../procedure/duplicates/index.js';
import { RaiseEmergencyByHand } from '../../procedure/emergency/index.js';
import { StartSpotCheck } from '../../procedure/feedback/index.js';
import { CommandKey, CurrentActor } from '../http/index.js';
import { Actions } from './actions.js';
import { CaseAction } from './case-action.js';
import { bodies, type Receipt } from './schemas.js';

/** 中心与办公厅: what may be done to a case at any time, beside its tasks. */
@ApiTags('中心')
@Controller('api/cases')
export class CentreController {
  constructor(
    private readonly actions: Actions,
    private readonly raiseEmergency: RaiseEmergencyByHand,
    private readonly undoMerge: UndoMerge,
    private readonly startSpotCheck: StartSpotCheck,
  ) {}

  @CaseAction('emergency', '第八条：标记重特大突发事件')
  emergency(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.reason }) { reason }: { reason: string },
  ): Promise<Receipt> {
    return this.actions.on(actor, id, (caseId) => this.raiseEmergency.execute(actor, command, caseId, reason));
  }

  @CaseAction('merge/undo', '第七条(二)：撤销合并')
  undo(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.reason }) { reason }: { reason: string },
  ): Promise<Receipt> {
    return this.actions.on(actor, id, (caseId) => this.undoMerge.execute(actor, command, caseId, reason));
  }

  @CaseAction('spot-check', '通知 二：部里抽查')
  spotCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.reason }) body: { reason: string },
  ): Promise<Receipt> {
    return this.actions.run(this.startSpotCheck, actor, id, command, body);
  }
}
