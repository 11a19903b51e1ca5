import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Throttle } from '../../platform/access/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Settings } from '../../settings/index.js';
import { Problem } from './problem.js';

/** Bounds what one address may ask of the public routes each minute. */
@Injectable()
export class PublicRate implements CanActivate {
  constructor(
    private readonly throttle: Throttle,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { ip } = context.switchToHttp().getRequest<Request>();
    const rate = { name: 'public', limit: this.settings.publicPerMinute, windowMs: 60_000 };
    const seconds = await this.throttle.take(rate, ip ?? '', this.clock.now());
    if (seconds !== null) throw new Problem(429, 'http.too-many-requests', { seconds });
    return true;
  }
}
