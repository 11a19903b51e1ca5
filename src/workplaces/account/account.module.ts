import { Module } from '@nestjs/common';
import { Accounts, OpenAccount, Passwords, Sessions } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { Approvals } from '../../platform/answers/index.js';
import { Directory } from '../../platform/directory/index.js';
import { AccountDesk } from './account-desk.js';
import { AccountsController } from './accounts.controller.js';
import { SecondAdministrator } from './second-administrator.js';
import { SessionController } from './session.controller.js';

@Module({
  controllers: [SessionController, AccountsController],
  providers: [
    {
      provide: SecondAdministrator,
      useFactory: (...parts: ConstructorParameters<typeof SecondAdministrator>) => new SecondAdministrator(...parts),
      inject: [Accounts, Approvals],
    },
    {
      provide: AccountDesk,
      useFactory: (...parts: ConstructorParameters<typeof AccountDesk>) => new AccountDesk(...parts),
      inject: [Accounts, OpenAccount, Passwords, Sessions, Directory, AccessLog, SecondAdministrator],
    },
  ],
})
export class AccountModule {}
