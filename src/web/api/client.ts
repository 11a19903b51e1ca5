import createClient from 'openapi-fetch';
import { serverTime } from '../shared/dates/index.js';
import { commandKey } from './command-key.js';
import { type Problem, ProblemError, problemOf } from './problem.js';
import type { components, paths } from './schema.js';

/** Named shapes of the API, for example `Shape<'Case'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

const READING = new Set(['GET', 'HEAD']);

/** The API, typed by its own description. The session travels in a cookie scripts cannot read. */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });

api.use({
  // A page that wants a repetition to be the same command sends a key of its own.
  onRequest({ request }) {
    if (!READING.has(request.method) && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', commandKey());
    return request;
  },
});

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's content. @throws ProblemError */
export async function unwrap<T>(asked: Promise<Answered<T>>): Promise<T> {
  return (await unwrapTagged(asked)).value;
}

/** The answer's content together with its `ETag` as the `If-Match` an edit sends back. @throws ProblemError */
export async function unwrapTagged<T>(
  asked: Promise<Answered<T>>,
): Promise<{ readonly value: T; readonly tag: string }> {
  const answer = await told(asked);
  if (answer.error !== undefined || !answer.response.ok) throw new ProblemError(problemFrom(answer));
  return { value: answer.data as T, tag: answer.response.headers.get('etag') ?? '' };
}

async function told<T>(asked: Promise<Answered<T>>): Promise<Answered<T>> {
  try {
    return await asked;
  } catch (fault) {
    throw new ProblemError(problemOf(fault));
  }
}

function problemFrom<T>({ error, response }: Answered<T>): Problem {
  const told = problemOf(error);
  return told.status === response.status ? told : { ...told, status: response.status };
}

/** Told whenever the server says that the session is over. */
export function onSignedOut(tell: () => void): () => void {
  signedOut.add(tell);
  return () => signedOut.delete(tell);
}

/** For whoever learns it another way than by an answer. */
export function tellSignedOut(): void {
  for (const tell of signedOut) tell();
}

const signedOut = new Set<() => void>();
api.use({
  onResponse({ response }) {
    serverTime.tell(response.headers.get('date') ?? '');
    if (response.status === 401) tellSignedOut();
  },
});
