export { compileDiagram } from './compile-diagram.js';
export { lintDiagram } from './lint-diagram.js';
