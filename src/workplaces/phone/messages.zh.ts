/** Refusals where somebody proves that a telephone is his. */
export const messages: Record<string, string> = {
  'phone.malformed': '手机号码不正确',
  'phone.too-many-codes': '获取验证码过于频繁，请在 {seconds} 秒后再试',
  'phone.not-sent': '短信暂时发不出去，请稍后再试，或者拨打 12314',
  'phone.wrong-code': '验证码不正确或者已经过期，请重新获取',
  'phone.not-proved': '请先用验证码确认手机号码',
};
