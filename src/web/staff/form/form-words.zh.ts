/** What form-js says by itself, in Chinese; `{value}` and the like are its own placeholders. */
export const formWords: Readonly<Record<string, string>> = {
  'Date and time must both be entered.': '请把日期和时间都填上。',
  'No content to show.': '没有可显示的内容。',
  "External content couldn't be loaded.": '外部内容没有取到。',
  Increment: '加一',
  Decrement: '减一',
  'Skip to search': '跳到查找',
  'Remove tag': '去掉这一项',
  Search: '查找',
  'No results': '没有找到',
  'All values selected': '已全部选上',
  'Nothing to show.': '没有内容。',
  '{page} of {total}': '第 {page} 页，共 {total} 页',
  'Previous page': '上一页',
  'Next page': '下一页',
  'No files selected': '没有选文件',
  '{value} files selected': '已选 {value} 个文件',
  'Add new': '添加一项',
  'Expand all ({value})': '展开全部（{value}）',
  Collapse: '收起',
  'Value is not a number.': '请填数字。',
  'Value is expected to be an integer.': '请填整数。',
  'Value is expected to have at most 1 decimal digit.': '最多一位小数。',
  'Value is expected to have at most {value} decimal digits.': '最多 {value} 位小数。',
  'Field must match pattern {value}.': '格式不对，请按要求填写。',
  'Field is required.': '请填写这一项。',
  'Field must have minimum value of {value}.': '不能小于 {value}。',
  'Field must have maximum value of {value}.': '不能大于 {value}。',
  'Field must have minimum length of {value}.': '至少 {value} 个字。',
  'Field must have maximum length of {value}.': '最多 {value} 个字。',
  'Field must be a valid international phone number. (e.g. +4930664040900)': '请填写完整的电话号码。',
  'Field must be a valid email.': '请填写完整的电子邮箱。',
};

/** The shape form-js asks for. */
export function inChinese(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  const words = formWords[template] ?? template;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
