export const messages: Record<string, string> = {
  'merge.undo-by-the-centre': '应由监督举报中心撤销合并',
  'merge.undo-reason-missing': '撤销合并应写明理由',
  'merge.ended': '{number} 已经办结或终止，不能撤销合并',
  'merge.not-merged': '{number} 没有合并到其他举报件',
};
