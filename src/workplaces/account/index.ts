export { AccountModule } from './account.module.js';
export { type PersonView, person, personOf } from './schemas.js';
