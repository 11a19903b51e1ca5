export { Answers, AnswersFile, nothing } from './answers.js';
export { bodyReaders } from './body.js';
export { Catalogue, loadCatalogue } from './catalogue.js';
export { CommandKey, commandOf, NeedsKey } from './command-key.js';
export { dayRange, timeMark } from './day-range.js';
export { IfMatch, mustMatch, NeedsMatch, tag } from './etag.js';
export { day, identifier, instant, plainText, telephone } from './fields.js';
export { houseTime } from './house-time.js';
export { httpModule } from './http.module.js';
export { noStore } from './no-store.js';
export { describeApi } from './openapi.js';
export { cursorOf, cut, markCursor, type Page, pageFields, pageOf, pageQuery, positionOf } from './paging.js';
export { type FieldError, Problem, unknownThing } from './problem.js';
export { ProblemFilter } from './problem-filter.js';
export { PublicRate } from './public-rate.js';
export { sameOriginOnly } from './same-origin.js';
export { schemaPipe } from './schema-pipe.js';
export { COOKIE, cookieOptions } from './session-cookie.js';
export { SessionGuard } from './session-guard.js';
export { receipt, settle } from './settle.js';
export {
  BeforePasswordChange,
  CallerAddress,
  CurrentActor,
  ForRoles,
  Public,
  REPORTER,
  SessionToken,
  type SignedRequest,
} from './signed-in.js';
export { statusOf } from './statuses.js';
export { speakChinese } from './words.js';
