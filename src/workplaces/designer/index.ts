export { DesignerModule } from './designer.module.js';
