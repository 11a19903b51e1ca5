import type { INestApplication } from '@nestjs/common';
import { Accounts, FirstAccounts } from '../platform/access/index.js';
import { readDemoPeople } from '../platform/directory/index.js';
import { PolicyReleases } from '../platform/policy/index.js';
import { type Settings, SettingsFault } from '../settings/index.js';

const PEOPLE = 'rules/directory/people.json';

/** What is told at start, once: accounts somebody can sign in with. */
export interface Welcome {
  readonly password: string;
  readonly people: readonly { readonly login: string; readonly name: string; readonly roles: readonly string[] }[];
}

/**
 * The demo seeds its people; production refuses them and makes its one administrator in an empty database.
 * @throws SettingsFault when production meets demonstration accounts
 */
export async function preparePeople(app: INestApplication, settings: Settings): Promise<Welcome | null> {
  return settings.mode === 'demo' ? seedDemo(app) : firstAdministrator(app);
}

async function seedDemo(app: INestApplication): Promise<Welcome> {
  const { password, people } = readDemoPeople(app.get(PolicyReleases).live().data(PEOPLE));
  await app.get(FirstAccounts).seedDemo(people, password);
  return { password, people };
}

async function firstAdministrator(app: INestApplication): Promise<Welcome | null> {
  if (await app.get(Accounts).hasDemoAccounts()) {
    throw new SettingsFault(['MODE：数据库中有演示账号，不能用于生产模式']);
  }
  const made = await app.get(FirstAccounts).firstAdministrator();
  if (made === null) return null;
  return { password: made.password, people: [{ login: made.login, name: '安全管理员', roles: ['security'] }] };
}
