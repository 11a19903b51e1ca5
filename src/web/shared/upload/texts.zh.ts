import { numberText, sizeText } from '../dates/numbers.js';

export const texts = {
  choose: '选择文件',
  photograph: '拍照',
  dropHere: '也可以把文件拖到这里',
  limits: (most: number, bytes: number) => `最多 ${most} 个，单个不超过 ${sizeText(bytes)}`,
  list: '已选的文件',
  waiting: '等待传送',
  sending: (sent: number, size: number) => `已传 ${sizeText(sent)}，共 ${sizeText(size)}`,
  broken: '连接断了，恢复后从断开处接着传',
  done: (size: number) => `已传好，${sizeText(size)}`,
  failed: '没有传成，请再试一次',
  cancel: '取消',
  remove: '移除',
  retry: '再传一次',
  of: (action: string, name: string) => `${action} ${name}`,
  progress: (name: string) => `${name} 的传送进度`,
  empty: '文件是空的',
  tooLarge: (bytes: number) => `超过 ${sizeText(bytes)}，请压缩或截取后再传`,
  tooMany: (most: number) => `最多 ${numberText(most)} 个文件，请先移除一些`,
} as const;
