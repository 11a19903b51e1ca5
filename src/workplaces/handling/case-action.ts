import { applyDecorators, Post } from '@nestjs/common';
import { Answers, NeedsKey } from '../http/index.js';
import { receipt } from './schemas.js';

/** A changing route on a case: `POST :id/<name>` with a key, answering a receipt. */
export function CaseAction(name: string, description: string): MethodDecorator {
  return applyDecorators(Post(`:id/${name}`), NeedsKey(), Answers(200, receipt, description));
}
