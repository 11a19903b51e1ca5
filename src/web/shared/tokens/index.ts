import './tokens.css';
import './base.css';

export { antComponents, antTokens } from './ant-theme.js';
export { colours, durations, families, lengths } from './tokens.js';
