export { type Account, Accounts, actorOf, foldLogin } from './accounts.js';
export { ChangePassword } from './change-password.js';
export { MongoAccounts } from './mongo-accounts.js';
export { ADMINISTRATORS, type NewAccount, OpenAccount, rolesThatMustBeApart } from './open-account.js';
export { newOneTimePassword, Passwords } from './passwords.js';
export { MongoSessions, type Session, Sessions } from './sessions.js';
export { type SignedIn, SignIn } from './sign-in.js';
export { MongoThrottle, type Rate, Throttle } from './throttle.js';
export { type Grants, grantsOf, type View, viewOf } from './visibility.js';
