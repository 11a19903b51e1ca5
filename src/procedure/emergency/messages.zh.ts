export const messages: Record<string, string> = {
  'emergency.grade-missing': '应选择突发事件级别',
  'emergency.grade-reason-missing': '定级应写明依据',
  'emergency.stand-down-by-a-person': '突发事件标记只能由人解除',
  'emergency.stand-down-reason-missing': '解除突发事件标记应写明理由',
  'emergency.by-the-centre': '应由监督举报中心标记突发事件',
  'emergency.reason-missing': '标记突发事件应写明理由',
  'emergency.raised-already': '{number} 已标记为突发事件',
};
