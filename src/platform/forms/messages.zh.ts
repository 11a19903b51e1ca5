/** Refusals of forms, and the sentence for each fault of a field. */
export const messages: Record<string, string> = {
  'form.invalid': '表单有 {count} 处需要更正',
  'form.field.required': '请填写{label}',
  'form.field.unknown': '表单中没有“{label}”这一项',
  'form.field.type': '{label}的内容类型不对',
  'form.field.too-long': '{label}不能超过 {max} 个字',
  'form.field.too-short': '{label}不能少于 {min} 个字',
  'form.field.characters': '{label}含有无法保存的字符',
  'form.field.pattern': '{label}格式不对',
  'form.field.min': '{label}不能小于 {min}',
  'form.field.max': '{label}不能大于 {max}',
  'form.field.decimals': '{label}最多保留 {digits} 位小数',
  'form.field.date': '{label}不是有效的日期或时间',
  'form.field.option': '{label}不在可选范围内',
  'form.field.repeated': '{label}中有重复的选项',
  'form.field.too-many': '{label}不能超过 {max} 项',
  'form.too-large': '提交的内容太多',
};
