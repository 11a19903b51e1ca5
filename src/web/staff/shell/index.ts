export { NotFound } from './not-found.js';
export { Shell } from './shell.js';
export { usePageTitle } from './use-page-title.js';
