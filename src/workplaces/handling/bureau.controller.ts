import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import {
  AddProgressNote,
  AskLegalOpinion,
  AskReporter,
  ConfirmRectification,
  NameLongTermDate,
  RequestExtension,
  ReturnToCentre,
} from '../../procedure/handling/index.js';
import { CommandKey, CurrentActor } from '../http/index.js';
import { Actions } from './actions.js';
import { CaseAction } from './case-action.js';
import { bodies, type Receipt } from './schemas.js';

type BodyOf<K extends keyof typeof bodies> = z.infer<(typeof bodies)[K]>;

/** 司局办理: what the lead bureau may do with a case it handles (第九–十一条). */
@ApiTags('办理')
@Controller('api/cases')
export class BureauController {
  constructor(
    private readonly actions: Actions,
    private readonly returnToCentre: ReturnToCentre,
    private readonly addProgressNote: AddProgressNote,
    private readonly askLegalOpinion: AskLegalOpinion,
    private readonly askReporter: AskReporter,
    private readonly requestExtension: RequestExtension,
    private readonly nameLongTermDate: NameLongTermDate,
    private readonly confirmRectification: ConfirmRectification,
  ) {}

  @CaseAction('return', '第九条：退回并附转办意见')
  return(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.returned }) body: BodyOf<'returned'>,
  ): Promise<Receipt> {
    return this.actions.run(this.returnToCentre, actor, id, command, body);
  }

  @CaseAction('progress-notes', '第十条：办理进展')
  progress(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.progress }) body: BodyOf<'progress'>,
  ): Promise<Receipt> {
    return this.actions.run(this.addProgressNote, actor, id, command, body);
  }

  @CaseAction('legal-opinions', '第五条：征求法律意见')
  legal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.question }) body: BodyOf<'question'>,
  ): Promise<Receipt> {
    return this.actions.run(this.askLegalOpinion, actor, id, command, body);
  }

  @CaseAction('inquiries', '经中心向举报人询问')
  inquire(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.question }) body: BodyOf<'question'>,
  ): Promise<Receipt> {
    return this.actions.run(this.askReporter, actor, id, command, body);
  }

  @CaseAction('extension', '第十条：延期备案')
  extend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.reason }) body: BodyOf<'reason'>,
  ): Promise<Receipt> {
    return this.actions.run(this.requestExtension, actor, id, command, body);
  }

  @CaseAction('long-term', '第十条：长期办理，司领导确定日期')
  longTerm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.longTerm }) body: BodyOf<'longTerm'>,
  ): Promise<Receipt> {
    return this.actions.run(this.nameLongTermDate, actor, id, command, body);
  }

  @CaseAction('rectification', '确认整改到位')
  rectified(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.rectification }) body: BodyOf<'rectification'>,
  ): Promise<Receipt> {
    return this.actions.run(this.confirmRectification, actor, id, command, body);
  }
}
