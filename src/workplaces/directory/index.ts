export { DirectoryModule } from './directory.module.js';
export { type Option, optionsFor } from './options.js';
