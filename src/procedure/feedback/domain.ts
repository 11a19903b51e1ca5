/** State of 反馈评价 (第十二–十四条). */
export type FeedbackDomain = Readonly<Record<string, never>>;

export function emptyFeedback(): FeedbackDomain {
  return {};
}
