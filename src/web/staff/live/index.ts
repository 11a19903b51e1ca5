export { Live, useTaskNews } from './live.js';
