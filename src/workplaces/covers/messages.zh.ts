/** Refusals about standing in for somebody. */
export const messages: Record<string, string> = {
  'cover.self': '代办人不能是本人',
  'cover.other-unit': '代办人须是本单位在岗人员',
  'cover.other-post': '代办人须具备被代办人的全部岗位，否则看不到或办不了其任务',
  'cover.chain': '同一时段内，代办人自己请人代办，或被代办人正在代他人办理，不能层层代办',
  'cover.set-already': '这一时段已设代办人，请先取消原来的',
  'cover.ends-before': '结束日期应不早于开始日期',
  'cover.past': '结束日期已过',
  'cover.too-long': '代办最长 {days} 日，更长的请调整岗位',
  'cover.not-allowed': '只有本人和本单位负责人可以设代办人',
};
