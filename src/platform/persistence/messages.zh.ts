/** What an operator reads when the database cannot be opened. */
export const messages: Record<string, string> = {
  'database.in-use': '数据目录 {folder} 正由另一个进程使用（{holder}），同一目录只能由一个进程打开。',
  'database.not-writable': '数据目录 {folder} 无法写入：{reason}。请检查目录是否存在、是否为文件夹以及权限。',
  'database.path-too-long': '套接字路径 {path} 过长（最多 107 字节），请设置较短的临时目录（TMPDIR）。',
  'database.not-started': '内置数据库没有启动成功：{reason}',
  'database.newer': '数据目录 {folder} 由更新的版本写成（格式 {found}，本版本只认识 {known}），请使用新版本程序打开。',
};
