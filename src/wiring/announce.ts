import type { Settings } from '../settings/index.js';
import type { Welcome } from './people.js';

/** One account of each kind is enough to look around; the rest is in the directory. */
const SHOWN = ['clerk1', 'centre-supervisor', 'rivers-handler', 'rivers-division', 'rivers-head', 'duty1'];
const ALSO = [
  'general-office-handler',
  'legal-handler',
  'hunan-undertaker',
  'auditor',
  'designer',
  'operator',
  'security',
];

/** What a host says when it is up: where it is, what it is, and with which accounts to begin. */
export function announcement(url: string, settings: Settings, welcome: Welcome | null): string {
  const lines = [
    `水利部12314监督举报服务平台已启动：${url}`,
    `  我要举报、办理查询：${url}/`,
    `  工作台：${url}/work`,
    `  接口说明：${url}/api/docs`,
  ];
  if (settings.mode === 'demo') lines.unshift('', '【演示模式】只在本机可用，数据均为演示，不得录入真实举报。');
  if (welcome !== null) lines.push(...accountLines(settings, welcome));
  return `${lines.join('\n')}\n`;
}

function accountLines(settings: Settings, { password, people }: Welcome): string[] {
  if (settings.mode === 'production') {
    return people.map(({ login }) => `首个管理员：${login}，一次性密码：${password}（只显示这一次，登录后须修改）`);
  }
  const shown = people.filter(({ login }) => [...SHOWN, ...ALSO].includes(login));
  return [
    `演示账号（共 ${people.length} 个，密码均为 ${password}）：`,
    ...shown.map(({ login, name, roles }) => `  ${login.padEnd(24)} ${name}（${roles.join('、')}）`),
  ];
}
