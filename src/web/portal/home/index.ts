export { ElsewhereList } from './elsewhere-list.js';
export { HomePage } from './home-page.js';
