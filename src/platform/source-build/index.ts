export { programBeside } from './source-build.js';
