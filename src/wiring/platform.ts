import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccessLog, MongoAccessLog } from '../platform/access/log/index.js';
import { Approvals, KeptAnswers, MongoAnswers } from '../platform/answers/index.js';
import { Claims, MongoClaims } from '../platform/claims/index.js';
import { DecisionsModule } from '../platform/decisions/index.js';
import { EngineModule } from '../platform/engine/index.js';
import { Clock } from '../platform/kernel/index.js';
import { Logbook, MongoLogbook } from '../platform/logbook/index.js';
import { MongoNotices, Notices } from '../platform/notices/index.js';
import { Database } from '../platform/persistence/index.js';
import { KeyVault, loadMasterKey, MasterKeyRefused, Vault } from '../platform/vault/index.js';
import { Settings, SettingsFault } from '../settings/index.js';

/** Key the demo makes for itself; production must name one elsewhere. */
const GENERATED_KEY = 'master.key';

@Module({})
class PlatformModule {}

/** Parts of the platform that need nothing but settings, clock and database. */
export function platformModule(): DynamicModule {
  const providers = [
    { provide: Vault, useFactory: openVault, inject: [Settings] },
    { provide: AccessLog, useFactory: openAccessLog, inject: [Database, Clock] },
    { provide: Notices, useFactory: openNotices, inject: [Database] },
    { provide: Logbook, useFactory: openLogbook, inject: [Database] },
    { provide: Claims, useFactory: openClaims, inject: [Database, Clock] },
    { provide: KeptAnswers, useFactory: openAnswers, inject: [Database] },
    { provide: Approvals, useFactory: approvals, inject: [KeptAnswers, Clock] },
  ];
  return {
    module: PlatformModule,
    global: true,
    imports: [EngineModule, DecisionsModule],
    providers,
    exports: [EngineModule, DecisionsModule, ...providers.map(({ provide }) => provide)],
  };
}

const KEY_FAULTS: Readonly<Record<MasterKeyRefused['code'], string>> = {
  'vault.key-missing': '没有找到主密钥文件',
  'vault.key-exposed': '主密钥文件可被其他用户读取，请将权限改为仅属主可读',
  'vault.key-malformed': '主密钥文件格式不正确',
};

/** @throws SettingsFault when the key cannot be used */
function openVault({ masterKeyFile, dataDir }: Settings): Vault {
  const source = { path: masterKeyFile ?? join(dataDir, GENERATED_KEY), generateIfMissing: masterKeyFile === null };
  try {
    return new KeyVault(loadMasterKey(source));
  } catch (fault) {
    if (!(fault instanceof MasterKeyRefused)) throw fault;
    throw new SettingsFault([`MASTER_KEY_FILE：${KEY_FAULTS[fault.code]}（${fault.path}）`]);
  }
}

async function openAccessLog(database: Database, clock: Clock): Promise<AccessLog> {
  const log = new MongoAccessLog(database.connection, clock);
  await log.prepare();
  return log;
}

async function openNotices(database: Database): Promise<Notices> {
  const notices = new MongoNotices(database.connection);
  await notices.prepare();
  return notices;
}

async function openLogbook(database: Database): Promise<Logbook> {
  const logbook = new MongoLogbook(database.connection);
  await logbook.prepare();
  return logbook;
}

async function openClaims(database: Database, clock: Clock): Promise<Claims> {
  const claims = new MongoClaims(database.connection, clock);
  await claims.prepare();
  return claims;
}

function approvals(answers: KeptAnswers, clock: Clock): Approvals {
  return new Approvals(answers, clock);
}

async function openAnswers(database: Database): Promise<KeptAnswers> {
  const answers = new MongoAnswers(database.connection);
  await answers.prepare();
  return answers;
}
