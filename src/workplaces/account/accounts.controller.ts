import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Account } from '../../platform/access/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import {
  Answers,
  CurrentActor,
  cut,
  ForRoles,
  IfMatch,
  identifier,
  NeedsMatch,
  type Page,
  pageOf,
  pageQuery,
  plainText,
  positionOf,
  tag,
} from '../http/index.js';
import { AccountDesk } from './account-desk.js';
import { revisionOf } from './schemas.js';

const roles = z.array(identifier).min(1).max(10);
const approver = z
  .string()
  .max(40)
  .optional()
  .meta({ description: '另一名安全管理员的账号名；授予可查看身份的岗位时必填，须其本人先批准' });
const access = z.strictObject({ unit: z.string().max(80), roles, active: z.boolean() });
const accountAccess = access.extend({ approver }).meta({ id: 'AccountAccess' });
const account = z.strictObject({
  login: z.string().regex(/^[\w.-]{2,40}$/),
  name: plainText({ max: 40 }),
  unit: z.string().max(80),
  roles,
});
const newAccount = account.extend({ approver }).meta({ id: 'NewAccount' });
const grant = z
  .union([
    account,
    access.extend({ account: identifier, revision: z.int() }),
    z.strictObject({ account: identifier, revision: z.int(), password: z.literal('reset') }),
  ])
  .meta({
    id: 'AccountGrant',
    description: '与将开立的账号或将改成的权限逐字一致，或为重置某账号的密码；revision 为改前的 ETag',
  });
const passwordReset = z.strictObject({ approver }).default({}).meta({ id: 'PasswordReset' });
const approved = z.strictObject({ approver: z.string() }).meta({ id: 'AccountApproved' });
const accountView = z
  .strictObject({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    unit: z.string(),
    roles: z.array(z.string()),
    active: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Account', description: 'revision 即 ETag，修改时作为 If-Match 送回' });
const opened = z.strictObject({ account: accountView, password: z.string() }).meta({ id: 'OpenedAccount' });
type AccountView = z.infer<typeof accountView>;

/** The security administrator's page: who may sign in, and as what. He sees no case. */
@ApiTags('账号')
@ForRoles('security')
@Controller('api/accounts')
export class AccountsController {
  constructor(private readonly desk: AccountDesk) {}

  @Get()
  @Answers(200, pageOf(accountView), '账号，按账号名排列')
  async list(@Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>): Promise<Page<AccountView>> {
    const after = positionOf(page.cursor, z.tuple([z.string()]))?.[0] ?? null;
    const found = await this.desk.list({ after, limit: page.limit + 1 });
    return cut(found.map(row), page.limit, (account) => [account.login]);
  }

  @Get(':id')
  @Answers(200, accountView, '一个账号，带 ETag')
  async find(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<AccountView> {
    return tagged(response, await this.desk.find(id));
  }

  /** No key: the password is told once and kept nowhere, and a repetition meets its own login. */
  @Post()
  @Answers(201, opened, '开立账号；一次性密码只显示这一次；可查看身份的须另一名安全管理员先批准')
  async open(
    @CurrentActor() actor: Actor,
    @Body({ schema: newAccount }) { approver: second, ...wanted }: z.infer<typeof newAccount>,
  ): Promise<z.infer<typeof opened>> {
    const handed = await this.desk.open(actor, wanted, second);
    return { account: row(handed.account), password: handed.password };
  }

  /** No key: approving the same grant twice is approving it. */
  @Post('approvals')
  @Answers(200, approved, '另一名安全管理员批准授予可查看身份的岗位或重置其密码，七天内有效，用一次即失效')
  approve(
    @CurrentActor() actor: Actor,
    @Body({ schema: grant }) body: z.infer<typeof grant>,
  ): Promise<z.infer<typeof approved>> {
    return this.desk.approve(actor, body);
  }

  @Put(':id/access')
  @NeedsMatch()
  @Answers(
    200,
    accountView,
    '改变单位、角色或停用；不能改本人的；可查看身份的须另一名安全管理员先批准；该账号的会话随之结束',
  )
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() revision: number,
    @Body({ schema: accountAccess }) { approver: second, ...wanted }: z.infer<typeof accountAccess>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AccountView> {
    return tagged(response, await this.desk.change(actor, id, wanted, { revision, approver: second }));
  }

  /** No key: as for a new account, a repetition makes another one-time password and the last one counts. */
  @Post(':id/password')
  @Answers(
    201,
    opened,
    '重置密码；一次性密码只显示这一次，首次登录须修改；可查看身份的和安全管理员的须另一名安全管理员先批准；会话随之结束',
  )
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: passwordReset }) { approver: second }: z.infer<typeof passwordReset>,
  ): Promise<z.infer<typeof opened>> {
    const handed = await this.desk.resetPassword(actor, id, second);
    return { account: row(handed.account), password: handed.password };
  }
}

function tagged(response: Response, account: Account): AccountView {
  const shown = row(account);
  tag(response, shown.revision);
  return shown;
}

function row(account: Account): AccountView {
  const { id, login, name, unit, roles: held, active } = account;
  return { id, login, name, unit, roles: [...held], active, revision: revisionOf(account) };
}
