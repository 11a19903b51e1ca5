import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import {
  AskStatement,
  AssignUndertakers,
  NameReportedUnits,
  RecordStatement,
  WriteOffUndertaking,
} from '../../procedure/handling/index.js';
import { CommandKey, CurrentActor } from '../http/index.js';
import { Actions } from './actions.js';
import { CaseAction } from './case-action.js';
import { bodies, type Receipt } from './schemas.js';

type BodyOf<K extends keyof typeof bodies> = z.infer<(typeof bodies)[K]>;

/** 督促承办: undertakers, the units reported on, and their written statements (第十一条). */
@ApiTags('办理')
@Controller('api/cases')
export class UndertakingController {
  constructor(
    private readonly actions: Actions,
    private readonly assignUndertakers: AssignUndertakers,
    private readonly writeOffUndertaking: WriteOffUndertaking,
    private readonly nameReportedUnits: NameReportedUnits,
    private readonly askStatement: AskStatement,
    private readonly recordStatement: RecordStatement,
  ) {}

  @CaseAction('undertakers', '第十一条：交承办单位办理')
  assign(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.undertakers }) body: BodyOf<'undertakers'>,
  ): Promise<Receipt> {
    return this.actions.run(this.assignUndertakers, actor, id, command, body);
  }

  @CaseAction('undertakers/write-off', '说明理由核销承办事项')
  writeOff(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.writeOff }) body: BodyOf<'writeOff'>,
  ): Promise<Receipt> {
    return this.actions.run(this.writeOffUndertaking, actor, id, command, body);
  }

  @CaseAction('reported-units', '记录被举报单位')
  reported(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.reported }) body: BodyOf<'reported'>,
  ): Promise<Receipt> {
    return this.actions.run(this.nameReportedUnits, actor, id, command, body);
  }

  @CaseAction('statements', '要求被举报单位书面说明（不附举报内容）')
  ask(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.statement }) body: BodyOf<'statement'>,
  ): Promise<Receipt> {
    return this.actions.run(this.askStatement, actor, id, command, body);
  }

  @CaseAction('statements/answer', '登记收到的书面说明')
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CommandKey() command: Command,
    @Body({ schema: bodies.statementAnswer }) body: BodyOf<'statementAnswer'>,
  ): Promise<Receipt> {
    return this.actions.run(this.recordStatement, actor, id, command, body);
  }
}
