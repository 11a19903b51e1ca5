export { Paper, type PaperProps } from './paper.js';
