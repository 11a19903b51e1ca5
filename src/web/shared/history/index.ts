export { History, type HistoryProps } from './history.js';
export type { HistoryFilter, HistoryKind, HistoryLike } from './history-like.js';
