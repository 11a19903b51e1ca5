import { type BeforeApplicationShutdown, Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CaseNews } from '../../platform/case-file/index.js';
import { Drafts, MongoDrafts } from '../../platform/drafts/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Database } from '../../platform/persistence/index.js';
import { Vault } from '../../platform/vault/index.js';
import { InboxModule, TaskDoor } from '../inbox/index.js';
import { DraftsController } from './drafts.controller.js';
import { TaskDrafts } from './task-drafts.js';

@Module({
  imports: [InboxModule],
  controllers: [DraftsController],
  providers: [
    {
      provide: Drafts,
      useFactory: async ({ connection }: Database) => {
        const drafts = new MongoDrafts(connection);
        await drafts.prepare();
        return drafts;
      },
      inject: [Database],
    },
    {
      provide: TaskDrafts,
      useFactory: (...parts: ConstructorParameters<typeof TaskDrafts>) => new TaskDrafts(...parts),
      inject: [TaskDoor, Drafts, Vault, Clock],
    },
  ],
})
export class DraftsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stop = (): void => undefined;

  constructor(
    @Inject(TaskDrafts) private readonly drafts: TaskDrafts,
    @Inject(CaseNews) private readonly news: CaseNews,
  ) {}

  onApplicationBootstrap(): void {
    this.stop = this.drafts.follow(this.news);
  }

  beforeApplicationShutdown(): void {
    this.stop();
  }
}
