import { Module } from '@nestjs/common';
import { Accounts } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { Attachments, AttachmentsModule } from '../../platform/attachments/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import { CaseFiles, CaseQueries, Rehearsals, TaskRows } from '../../platform/case-file/index.js';
import { Covers, MongoCovers } from '../../platform/covers/index.js';
import { Directory } from '../../platform/directory/index.js';
import { ProcessEngine } from '../../platform/engine/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Database } from '../../platform/persistence/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { Vault } from '../../platform/vault/index.js';
import { ReportKind } from '../../procedure/case/index.js';
import { Catalogue } from '../http/index.js';
import { AroundController } from './around.controller.js';
import { BulkController } from './bulk.controller.js';
import { Bulk } from './bulk.js';
import { CaseDesk } from './case-desk.js';
import { CaseDoor } from './case-door.js';
import { CasesController } from './cases.controller.js';
import { ChangeTask } from './change-task.js';
import { CompleteTask } from './complete-task.js';
import { Names } from './names.js';
import { Neighbours } from './neighbours.js';
import { NoticesController } from './notices.controller.js';
import { OwnWrites } from './own-writes.js';
import { Preview } from './preview.js';
import { Reveal } from './reveal.js';
import { StandIns } from './stand-ins.js';
import { SupervisionSheets } from './supervision-sheet.js';
import { TaskDesk } from './task-desk.js';
import { TaskDoor } from './task-door.js';
import { TaskLists } from './task-lists.js';
import { TasksController } from './tasks.controller.js';

const DESK_NEEDS = [
  CaseDoor,
  OwnWrites,
  ChangeTask,
  CompleteTask,
  Accounts,
  PolicyReleases,
  Directory,
  Names,
  Clock,
  Preview,
  StandIns,
];
const LIST_NEEDS = [TaskRows, OwnWrites, PolicyReleases, WorkCalendar, Directory, Names, AccessLog, Clock, StandIns];
const CASE_NEEDS = [
  CaseDoor,
  CaseQueries,
  CaseFiles,
  OwnWrites,
  ProcessEngine,
  PolicyReleases,
  WorkCalendar,
  Attachments,
  AccessLog,
  Directory,
  Names,
  Clock,
];

@Module({
  imports: [AttachmentsModule],
  controllers: [BulkController, TasksController, CasesController, AroundController, NoticesController],
  providers: [
    {
      provide: CaseDoor,
      useFactory: (...parts: ConstructorParameters<typeof CaseDoor>) => new CaseDoor(...parts),
      inject: [CaseFiles, AccessLog],
    },
    {
      provide: Names,
      useFactory: (...parts: ConstructorParameters<typeof Names>) => new Names(...parts),
      inject: [Accounts, Directory],
    },
    { provide: TaskDoor, useFactory: (door: CaseDoor) => new TaskDoor(door), inject: [CaseDoor] },
    { provide: OwnWrites, useFactory: (caseFiles: CaseFiles) => new OwnWrites(caseFiles), inject: [CaseFiles] },
    {
      provide: ChangeTask,
      useFactory: (...parts: ConstructorParameters<typeof ChangeTask>) => new ChangeTask(...parts),
      inject: [CaseFiles, StandIns],
    },
    {
      provide: Covers,
      useFactory: async ({ connection }: Database) => {
        const covers = new MongoCovers(connection);
        await covers.prepare();
        return covers;
      },
      inject: [Database],
    },
    {
      provide: StandIns,
      useFactory: (...parts: ConstructorParameters<typeof StandIns>) => new StandIns(...parts),
      inject: [Covers, Clock],
    },
    {
      provide: CompleteTask,
      useFactory: (...parts: ConstructorParameters<typeof CompleteTask>) => new CompleteTask(...parts),
      inject: [CaseFiles, PolicyReleases, ReportKind, StandIns],
    },
    {
      provide: TaskDesk,
      useFactory: (...parts: ConstructorParameters<typeof TaskDesk>) => new TaskDesk(...parts),
      inject: DESK_NEEDS,
    },
    {
      provide: Preview,
      useFactory: (...parts: ConstructorParameters<typeof Preview>) => new Preview(...parts),
      inject: [CaseDoor, Rehearsals, ReportKind, PolicyReleases, WorkCalendar, Directory, Clock],
    },
    {
      provide: SupervisionSheets,
      useFactory: (...parts: ConstructorParameters<typeof SupervisionSheets>) => new SupervisionSheets(...parts),
      inject: [CaseDoor, CaseFiles, PolicyReleases, WorkCalendar, Directory, AccessLog, Clock],
    },
    {
      provide: Bulk,
      useFactory: (...parts: ConstructorParameters<typeof Bulk>) => new Bulk(...parts),
      inject: [TaskDesk, CaseDoor, Catalogue],
    },
    {
      provide: Neighbours,
      useFactory: (...parts: ConstructorParameters<typeof Neighbours>) => new Neighbours(...parts),
      inject: [CaseDoor, CaseFiles, CaseQueries, Directory, AccessLog],
    },
    {
      provide: TaskLists,
      useFactory: (...parts: ConstructorParameters<typeof TaskLists>) => new TaskLists(...parts),
      inject: LIST_NEEDS,
    },
    {
      provide: CaseDesk,
      useFactory: (...parts: ConstructorParameters<typeof CaseDesk>) => new CaseDesk(...parts),
      inject: CASE_NEEDS,
    },
    {
      provide: Reveal,
      useFactory: (...parts: ConstructorParameters<typeof Reveal>) => new Reveal(...parts),
      inject: [CaseDoor, Vault, AccessLog],
    },
  ],
  exports: [CaseDoor, TaskDoor, OwnWrites, Preview, Covers, TaskLists, Names],
})
export class InboxModule {}
