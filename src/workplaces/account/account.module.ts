import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { SessionController } from './session.controller.js';

@Module({ controllers: [SessionController, AccountsController] })
export class AccountModule {}
