import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CASELESS_ROLES } from '../../platform/access/index.js';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Answers, CommandKey, CurrentActor, instant, NeedsKey, Problem, plainText } from '../http/index.js';
import { HandoverSheets, type HandoverSheetView, handoverSheet, type NoteView, noteView } from './handover-sheet.js';

const sheetQuery = z.strictObject({ from: instant, to: instant });
const noteBody = z.strictObject({ text: plainText({ max: 2_000 }) }).meta({ id: 'ShiftNoteRequest' });

/** 值班交接. */
@ApiTags('任务')
@Controller('api/desk/handover')
export class HandoverController {
  constructor(private readonly sheets: HandoverSheets) {}

  @Get()
  @Answers(200, handoverSheet, '本单位的值班交接单；from、to 为本班起止，最长 7 日')
  sheet(
    @CurrentActor() actor: Actor,
    @Query({ schema: sheetQuery }) { from, to }: z.infer<typeof sheetQuery>,
  ): Promise<HandoverSheetView> {
    mustWorkOnCases(actor);
    return this.sheets.of(actor, new Date(from), new Date(to));
  }

  @Post('notes')
  @NeedsKey()
  @Answers(200, noteView, '留下一条交接事项；其中的个人信息会被隐去')
  leave(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: noteBody }) { text }: { text: string },
  ): Promise<NoteView> {
    mustWorkOnCases(actor);
    return this.sheets.leave(actor, `${command.key} ${command.body}`, text);
  }
}

/** @throws Problem 403 for those who run the house and work on no case */
function mustWorkOnCases({ roles }: Actor): void {
  if (roles.every((role) => CASELESS_ROLES.includes(role))) throw new Problem(403, 'http.forbidden');
}
