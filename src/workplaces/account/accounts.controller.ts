import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Account, Accounts, OpenAccount, rolesThatMustBeApart, Sessions } from '../../platform/access/index.js';
import { type Actor, refuse } from '../../platform/kernel/index.js';
import {
  Answers,
  CurrentActor,
  cut,
  ForRoles,
  identifier,
  nothing,
  type Page,
  pageOf,
  pageQuery,
  plainText,
  positionOf,
  settle,
  unknownThing,
} from '../http/index.js';

const roles = z.array(identifier).min(1).max(10);
const accountAccess = z
  .strictObject({ unit: z.string().max(80), roles, active: z.boolean() })
  .meta({ id: 'AccountAccess' });
const newAccount = z
  .strictObject({
    login: z.string().regex(/^[\w.-]{2,40}$/),
    name: plainText({ max: 40 }),
    unit: z.string().max(80),
    roles,
  })
  .meta({ id: 'NewAccount' });
const accountView = z
  .strictObject({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    unit: z.string(),
    roles: z.array(z.string()),
    active: z.boolean(),
  })
  .meta({ id: 'Account' });
const opened = z.strictObject({ account: accountView, password: z.string() }).meta({ id: 'OpenedAccount' });

/** The security administrator's page: who may sign in, and as what. He sees no case. */
@ApiTags('账号')
@ForRoles('security')
@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly openAccount: OpenAccount,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @Answers(200, pageOf(accountView))
  async list(
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<z.infer<typeof accountView>>> {
    const after = positionOf(page.cursor, z.tuple([z.string()]))?.[0] ?? null;
    const found = await this.accounts.list({ after, limit: page.limit + 1 });
    return cut(found.map(row), page.limit, (account) => [account.login]);
  }

  /** No key: the password is told once and kept nowhere, and a repetition meets its own login. */
  @Post()
  @Answers(201, opened, '一次性密码只显示这一次')
  async open(
    @CurrentActor() actor: Actor,
    @Body({ schema: newAccount }) body: z.infer<typeof newAccount>,
  ): Promise<z.infer<typeof opened>> {
    const { account, password } = settle(await this.openAccount.execute(actor, body));
    return { account: row(account), password };
  }

  @Put(':id/access')
  @Answers(200, nothing, '改变单位、角色或停用；该账号的会话随之结束')
  async change(
    @Param('id') id: string,
    @Body({ schema: accountAccess }) body: z.infer<typeof accountAccess>,
  ): Promise<null> {
    const clash = rolesThatMustBeApart(body.roles);
    if (clash !== null) settle(refuse('access.roles-together', { roles: clash }));
    if (!(await this.accounts.setAccess(id, body))) throw unknownThing();
    await this.sessions.closeAllOf(id);
    return null;
  }
}

function row(account: Account): z.infer<typeof accountView> {
  const { id, login, name, unit, roles: held, active } = account;
  return { id, login, name, unit, roles: [...held], active };
}
