import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ContactProofs } from '../../platform/contact-proof/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Problem } from '../http/index.js';

interface HolderRequest extends Request {
  contact?: string;
  phoneToken?: string;
}

/** Lets in who has proved a telephone: the token stands for that telephone only, and for nobody of the house. */
@Injectable()
export class PhoneHolder implements CanActivate {
  constructor(
    private readonly proofs: ContactProofs,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HolderRequest>();
    const token = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
    const contact = token === undefined ? null : await this.proofs.contactOf(token, this.clock.now());
    if (token === undefined || contact === null) throw new Problem(401, 'phone.not-proved');
    request.contact = contact;
    request.phoneToken = token;
    return true;
  }
}

/** Keyed hash of the telephone that was proved; only behind the guard. */
export const Contact = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { contact } = context.switchToHttp().getRequest<HolderRequest>();
  if (contact === undefined) throw new Problem(401, 'phone.not-proved');
  return contact;
});

export const PhoneToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { phoneToken } = context.switchToHttp().getRequest<HolderRequest>();
  if (phoneToken === undefined) throw new Problem(401, 'phone.not-proved');
  return phoneToken;
});
