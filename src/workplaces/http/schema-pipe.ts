import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from './problem.js';

const MOST_ERRORS = 50;

/** Checks bodies, queries and parameters against the schema named beside them; every fault is reported, within bounds. */
export function schemaPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => {
      const errors = issues
        .slice(0, MOST_ERRORS)
        .map((issue) => ({ path: pathOf(issue.path), message: issue.message }));
      return new Problem(400, 'http.invalid', { count: issues.length }, errors);
    },
  });
}

function pathOf(path: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined): string {
  return (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part).slice(0, 60)).join('.');
}
