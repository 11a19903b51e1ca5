export const OPTIONAL = '选填';
