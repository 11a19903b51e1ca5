export const messages: Record<string, string> = {
  'vault.key-missing': '未找到主密钥文件：{path}',
  'vault.key-exposed': '主密钥文件可被其他用户读取，请将权限改为仅属主可读：{path}',
  'vault.key-malformed': '主密钥文件格式不正确：{path}',
  'vault.wrong-place': '密封内容与所属案件或字段不符，或已被改动',
  'vault.wrong-key': '案件密钥无法打开',
  'vault.key-destroyed': '案件密钥已销毁，密封内容不可恢复',
  'vault.unknown-master': '缺少包裹该案件密钥的主密钥',
};
