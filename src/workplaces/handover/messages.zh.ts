/** Refusals of the handover sheet. */
export const messages: Record<string, string> = {
  'handover.ends-before': '本班的结束时间应晚于开始时间',
  'handover.too-long': '交接单最长七日',
};
