import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from '../kernel/index.js';
import { Database } from '../persistence/index.js';
import { Accounts } from './accounts.js';
import { ChangePassword } from './change-password.js';
import { FirstAccounts } from './first-accounts.js';
import { MongoAccounts } from './mongo-accounts.js';
import { OpenAccount } from './open-account.js';
import { Passwords, type ScryptCost } from './passwords.js';
import { MongoSessions, Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { MongoThrottle, Throttle } from './throttle.js';

/** Stores make their indexes before anybody uses them. */
async function prepared<T extends { prepare(): Promise<void> }>(store: T): Promise<T> {
  await store.prepare();
  return store;
}

@Module({})
class AccessModule {}

/** `cost` makes password hashing cheap for tests; the tuned cost otherwise. */
export function accessModule(cost?: ScryptCost): DynamicModule {
  const providers = [
    { provide: Passwords, useFactory: () => new Passwords(cost) },
    {
      provide: Accounts,
      useFactory: (db: Database) => prepared(new MongoAccounts(db.connection)),
      inject: [Database],
    },
    {
      provide: Sessions,
      useFactory: (db: Database) => prepared(new MongoSessions(db.connection)),
      inject: [Database],
    },
    {
      provide: Throttle,
      useFactory: (db: Database) => prepared(new MongoThrottle(db.connection)),
      inject: [Database],
    },
    {
      provide: SignIn,
      useFactory: (...parts: ConstructorParameters<typeof SignIn>) => new SignIn(...parts),
      inject: [Accounts, Sessions, Throttle, Passwords, Clock],
    },
    {
      provide: ChangePassword,
      useFactory: (...parts: ConstructorParameters<typeof ChangePassword>) => new ChangePassword(...parts),
      inject: [Accounts, Sessions, Passwords],
    },
    {
      provide: OpenAccount,
      useFactory: (...parts: ConstructorParameters<typeof OpenAccount>) => new OpenAccount(...parts),
      inject: [Accounts, Passwords],
    },
    {
      provide: FirstAccounts,
      useFactory: (...parts: ConstructorParameters<typeof FirstAccounts>) => new FirstAccounts(...parts),
      inject: [Accounts, Passwords],
    },
  ];
  return { module: AccessModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
}
