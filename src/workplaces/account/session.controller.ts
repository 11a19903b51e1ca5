import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ChangePassword, Sessions, SignIn } from '../../platform/access/index.js';
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
import {
  credentials,
  type PersonView,
  passwordChange,
  person,
  personOf,
  type SessionView,
  session,
} from './schemas.js';

/** Signing in and out. These requests need no Idempotency-Key: repeating one only opens or closes a session. */
@ApiTags('登录')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  @Post()
  @Public()
  @Answers(201, session, '会话写入 Cookie；token 可作 Bearer 使用')
  async open(
    @Body({ schema: credentials }) body: { login: string; password: string },
    @CallerAddress() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const { token, expiresAt, account } = settle(await this.signIn.execute({ ...body, address }));
    response.cookie(COOKIE, token, cookieOptions(this.settings.secure, expiresAt));
    const { mustChangePassword } = account;
    return { token, expiresAt: expiresAt.toISOString(), mustChangePassword, person: personOf(account) };
  }

  @Get()
  @BeforePasswordChange()
  @Answers(200, person, '当前登录的人')
  who(@CurrentActor() actor: Actor): PersonView {
    return personOf(actor);
  }

  @Delete()
  @BeforePasswordChange()
  @Answers(200, nothing)
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
    return settle(await this.changePassword.execute(actor, body));
  }
}
