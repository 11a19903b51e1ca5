export { type Demonstrated, demonstrate } from './demonstrate.js';
export { type Letter, readLetters } from './letter.js';
