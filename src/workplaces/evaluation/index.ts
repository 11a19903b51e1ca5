export { type Evaluated, type ScopeAnswer, ScopeEvaluation } from './evaluate-scope.js';
export { main } from './main.js';
export { type LabelledLetter, readLetters } from './read-letters.js';
