import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { actorOf, ChangePassword, foldLogin, Sessions, SignIn } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { Directory } from '../../platform/directory/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { Settings } from '../../settings/index.js';
import {
  Answers,
  BeforePasswordChange,
  CallerAddress,
  COOKIE,
  CurrentActor,
  cookieOptions,
  nothing,
  Public,
  SessionToken,
  settle,
} from '../http/index.js';
import { credentials, passwordChange, personOf, type SelfView, type SessionView, self, session } from './schemas.js';

/** Who failed to sign in is not known. */
const NOBODY: Actor = { id: 'nobody', name: '未登录', kind: 'staff', roles: [], unit: '' };
const LONGEST_LOGIN = 40;

/** Signing in and out. These requests need no Idempotency-Key: repeating one only opens or closes a session. */
@ApiTags('登录')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly accessLog: AccessLog,
    private readonly directory: Directory,
  ) {}

  @Post()
  @Public()
  @Answers(201, session, '会话写入 Cookie；token 可作 Bearer 使用')
  async open(
    @Body({ schema: credentials }) body: { login: string; password: string },
    @CallerAddress() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const outcome = await this.signIn.execute({ ...body, address });
    if (!outcome.ok) await this.refused(body.login, outcome.refusal.code);
    const { token, expiresAt, account } = settle(outcome);
    await this.accessLog.record(actorOf(account), { action: 'sign-in', cases: [] });
    response.cookie(COOKIE, token, cookieOptions(this.settings.secure, expiresAt));
    const { mustChangePassword } = account;
    return { token, expiresAt: expiresAt.toISOString(), mustChangePassword, person: personOf(account) };
  }

  @Get()
  @BeforePasswordChange()
  @Answers(200, self, '当前登录的人')
  who(@CurrentActor() actor: Actor): SelfView {
    return { ...personOf(actor), unitTitle: this.directory.unit(actor.unit)?.name ?? '' };
  }

  @Delete()
  @BeforePasswordChange()
  @Answers(200, nothing, '退出登录')
  async close(@SessionToken() token: string, @Res({ passthrough: true }) response: Response): Promise<null> {
    await this.sessions.close(token);
    response.clearCookie(COOKIE, cookieOptions(this.settings.secure));
    return null;
  }

  @Post('password')
  @BeforePasswordChange()
  @Answers(200, nothing, '所有会话随之结束，须重新登录')
  async change(
    @CurrentActor() actor: Actor,
    @Body({ schema: passwordChange }) body: { current: string; next: string },
  ): Promise<null> {
    const outcome = await this.changePassword.execute(actor, body);
    const result = outcome.ok ? {} : { reason: `refused: ${outcome.refusal.code}` };
    await this.accessLog.record(actor, { action: 'account', cases: [], query: { change: 'own-password' }, ...result });
    return settle(outcome);
  }

  /** Throttled attempts leave no row each: they are beyond counting, and the ones before them are there. */
  private async refused(login: string, code: string): Promise<void> {
    if (code === 'access.too-many-attempts') return;
    const query = { login: foldLogin(login).slice(0, LONGEST_LOGIN) };
    await this.accessLog.record(NOBODY, { action: 'sign-in', cases: [], query, reason: `refused: ${code}` });
  }
}
