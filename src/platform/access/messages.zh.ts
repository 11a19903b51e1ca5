/** Refusals of sign-in and access. */
export const messages: Record<string, string> = {
  'access.wrong-credentials': '账号或密码不正确',
  'access.too-many-attempts': '尝试次数过多，请在 {seconds} 秒后再试',
  'access.password-too-short': '新密码至少 {shortest} 个字符',
  'access.password-unchanged': '新密码不能与原密码相同',
  'access.login-taken': '该账号名已被使用',
  'access.roles-together': '系统、安全、审计三类管理员须分设，不能由一人兼任：{roles}',
};
