import { Module } from '@nestjs/common';
import { Accounts } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { KeptAnswers } from '../../platform/answers/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import { CaseFiles, CaseQueries, DeliveryQueries } from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Logbook } from '../../platform/logbook/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { TextsOfRelease } from '../../procedure/acceptance/index.js';
import { AlertLadder, IssueFlashReport } from '../../procedure/emergency/index.js';
import { CaseDoor, InboxModule, OwnWrites } from '../inbox/index.js';
import { Alerts } from './alerts.js';
import { Contacts } from './contacts.js';
import { DutyController } from './duty.controller.js';
import { DutyBook } from './duty-book.js';
import { DutyLog } from './duty-log.js';
import { FlashReportsController } from './flash-reports.controller.js';
import { FlashReports } from './flash-reports.js';
import { Handovers } from './handovers.js';

@Module({
  imports: [InboxModule],
  controllers: [DutyController, FlashReportsController],
  providers: [
    { provide: AlertLadder, useFactory: ladderOf, inject: [PolicyReleases] },
    {
      provide: Alerts,
      useFactory: (...parts: ConstructorParameters<typeof Alerts>) => new Alerts(...parts),
      inject: [CaseQueries, CaseFiles, DeliveryQueries, AlertLadder, Accounts, AccessLog, Clock],
    },
    {
      provide: Contacts,
      useFactory: (...parts: ConstructorParameters<typeof Contacts>) => new Contacts(...parts),
      inject: [AlertLadder, Directory, PolicyReleases, Clock],
    },
    {
      provide: DutyLog,
      useFactory: (...parts: ConstructorParameters<typeof DutyLog>) => new DutyLog(...parts),
      inject: [Logbook, CaseFiles, WorkCalendar, Clock],
    },
    {
      provide: Handovers,
      useFactory: (...parts: ConstructorParameters<typeof Handovers>) => new Handovers(...parts),
      inject: [Logbook, Alerts, Accounts, Clock],
    },
    {
      provide: DutyBook,
      useFactory: (...parts: ConstructorParameters<typeof DutyBook>) => new DutyBook(...parts),
      inject: [DutyLog, Handovers, KeptAnswers, Clock],
    },
    {
      provide: FlashReports,
      useFactory: (...parts: ConstructorParameters<typeof FlashReports>) => new FlashReports(...parts),
      inject: [CaseDoor, IssueFlashReport, OwnWrites],
    },
  ],
})
export class DutyModule {}

/** The ladder of a release, as the emergency chapter reads it. */
function ladderOf(policy: PolicyReleases): AlertLadder {
  const texts = new TextsOfRelease(policy);
  return { of: async (release) => (await texts.of(release)).emergencyLadder };
}
