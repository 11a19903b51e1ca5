export { CoversModule } from './covers.module.js';
