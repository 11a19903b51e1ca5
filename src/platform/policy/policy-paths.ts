/** What the platform makes of a file of a release. */
export type PolicyFileKind =
  | 'diagram'
  | 'form'
  | 'rule-set'
  | 'case-table'
  | 'limits'
  | 'supervision'
  | 'data'
  | 'text';

export const LIMITS_PATH = 'rules/limits.json';
export const SUPERVISION_PATH = 'rules/supervision.json';

/**
 * Facts and wording rather than policy: a new version applies to running cases too, from its effective date on.
 * Everything else is pinned to a case at receipt.
 */
const LIVE_FOLDERS = ['calendar', 'directory', 'duties', 'lexicon', 'places', 'texts'].map((name) => `rules/${name}/`);
const MAX_PATH = 200;
const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

export function isLive(path: string): boolean {
  return LIVE_FOLDERS.some((folder) => path.startsWith(folder));
}

export function kindOf(path: string): PolicyFileKind {
  if (path.endsWith('.bpmn')) return 'diagram';
  if (/^processes\/[^/]+\/forms\/[^/]+\.json$/.test(path)) return 'form';
  if (path === LIMITS_PATH) return 'limits';
  if (path === SUPERVISION_PATH) return 'supervision';
  if (/^rules\/[^/]+\/rules\.json$/.test(path)) return 'rule-set';
  if (/^rules\/[^/]+\/cases\.json$/.test(path)) return 'case-table';
  return path.endsWith('.json') ? 'data' : 'text';
}

/** Key of a form: the name of its file up to the first dot (`closing.form.json` → `closing`). */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
}

/** Why a path may not be part of a release; null when it may. Hidden files and ways out of the folder may not. */
export function pathProblem(path: string): string | null {
  if (path.length > MAX_PATH) return `路径超过 ${MAX_PATH} 个字符`;
  const [root, ...rest] = path.split('/');
  if ((root !== 'processes' && root !== 'rules') || rest.length === 0) return '文件须放在 processes/ 或 rules/ 下';
  return rest.every((segment) => SEGMENT.test(segment)) ? null : '路径含有不允许的字符';
}
