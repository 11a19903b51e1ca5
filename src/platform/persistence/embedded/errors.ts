import type { Doc } from './bson/bson.js';

/** An error as MongoDB clients know it: number, name and text, so that drivers and callers need not know this server. */
export class ServerError extends Error {
  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    /** Further fields of the answer, such as the keys of a duplicate. */
    readonly extra: Doc = {},
  ) {
    super(message);
    this.name = 'ServerError';
  }
}

export const badValue = (message: string): ServerError => new ServerError(2, 'BadValue', message);
export const failedToParse = (message: string): ServerError => new ServerError(9, 'FailedToParse', message);
export const typeMismatch = (message: string): ServerError => new ServerError(14, 'TypeMismatch', message);

/** For what MongoDB has and this server deliberately does not carry. */
export const notCarried = (what: string): ServerError =>
  new ServerError(115, 'CommandNotSupported', `${what} is not carried by the embedded database`);
