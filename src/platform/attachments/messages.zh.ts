/** Refusals about attachments. */
export const messages: Record<string, string> = {
  'attachment.empty': '文件是空的',
  'attachment.type': '只接受图片（JPG、PNG、WebP、HEIC）、视频（MP4）、录音（MP3、M4A、AMR、WAV）和 PDF',
  'attachment.too-large': '单个文件最大 {megabytes} MB',
  'upload.unknown': '上传不存在或已过期，请重新上传',
  'upload.wrong-offset': '已收到 {offset} 字节，请从这里继续',
  'upload.too-long': '内容超过所说的大小（{size} 字节）',
  'upload.piece-too-large': '每次最多 {kilobytes} KB',
  'upload.offset-missing': '缺少 Upload-Offset 请求头',
  'attachment.unknown': '附件不存在或已过期，请重新上传',
  'attachment.not-allowed': '您的岗位只能看照片的副本；录音录像和文档可能暴露举报人，需要内容时请主办司局摘录提供',
  'attachment.not-copyable': '这张图片过大或已损坏，无法生成副本；需要内容时请主办司局摘录提供',
};
