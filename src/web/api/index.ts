export { api, onSignedOut, type Shape, tellSignedOut, unwrap, unwrapTagged } from './client.js';
export { commandKey } from './command-key.js';
export { isPassing, type Problem, ProblemError, problemOf } from './problem.js';
