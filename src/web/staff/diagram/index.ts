export { CaseDiagram, type CaseDiagramProps } from './case-diagram.js';
