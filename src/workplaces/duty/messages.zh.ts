/** Refusals at the duty console. */
export const messages: Record<string, string> = {
  'handover.open-already': '还有一次交班没有人接，请先等接班人确认或者撤回',
  'handover.settled-already': '这次交班已经有人处理',
  'duty.not-yours': '只能由接班人确认、由交班人撤回',
  'duty.not-a-colleague': '接班人应是总值班室的在岗人员，且不是自己',
};
