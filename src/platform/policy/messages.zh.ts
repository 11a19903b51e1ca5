export const messages: Record<string, string> = {
  'policy.problems': '规则版本有 {count} 处问题，不能发布',
  'policy.base-not-newest': '草稿基于版本 {base}，现行最新版本是 {newest}，请先合并这些文件的改动：{paths}',
  'policy.same-person': '发布须由另一人批准',
  'policy.nothing-changed': '与版本 {newest} 没有差别，无需发布',
  'policy.note-missing': '请写明本次修改的说明',
  'policy.unknown-release': '没有版本 {release}',
};
