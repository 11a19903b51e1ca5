import { Module } from '@nestjs/common';
import { AccessLog } from '../../platform/access/log/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import { CaseFiles, TaskRows } from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Notices } from '../../platform/notices/index.js';
import { Database } from '../../platform/persistence/index.js';
import { MongoShiftNotes, ShiftNotes } from '../../platform/shift-notes/index.js';
import { InboxModule, TaskLists } from '../inbox/index.js';
import { HandoverController } from './handover.controller.js';
import { HandoverSheets } from './handover-sheet.js';

@Module({
  imports: [InboxModule],
  controllers: [HandoverController],
  providers: [
    {
      provide: ShiftNotes,
      useFactory: async ({ connection }: Database) => {
        const notes = new MongoShiftNotes(connection);
        await notes.prepare();
        return notes;
      },
      inject: [Database],
    },
    {
      provide: HandoverSheets,
      useFactory: (...parts: ConstructorParameters<typeof HandoverSheets>) => new HandoverSheets(...parts),
      inject: [TaskRows, TaskLists, Notices, ShiftNotes, CaseFiles, WorkCalendar, Directory, AccessLog, Clock],
    },
  ],
})
export class HandoverModule {}
