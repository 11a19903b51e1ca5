export { ToolPage, type ToolPageProps } from './tool-page.js';
