import { setImmediate as nextTurn } from 'node:timers/promises';
import { createCalendar, readNotice } from '../calendar/index.js';
import { checkLimits, readSupervisionTexts, SUPERVISION_TEXTS_PATH } from '../clocks/index.js';
import { type CompiledRules, caseProblems, type Decisions, RuleFault } from '../decisions/index.js';
import { checkDirectory, readDemoPeople, readUnits } from '../directory/index.js';
import { ModelFault, type ProcessEngine } from '../engine/index.js';
import { compileExpression } from '../expressions/index.js';
import { lintForm } from '../forms/index.js';
import { jsonShape } from '../kernel/index.js';
import { createPlaces } from '../places/index.js';
import { kindOf, LIMITS_PATH, pathProblem, SUPERVISION_PATH, stemOf } from './policy-paths.js';
import type { PolicyProblem, PolicyTree } from './policy-releases.js';
import { jsonOf, MAX_FILE_BYTES, MAX_FILES, MAX_VALUES, textOf } from './policy-tree.js';

/** Names the product offers to diagrams: the services of its case kinds and the roles of its people. */
export interface PolicyNames {
  readonly services: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Files the product reads by name: a release without one of them would fail on the first case. */
  readonly files?: readonly string[];
  /** Checks of features that may cost much: made in the checking thread, never on the host. */
  readonly programs?: readonly CheckProgram[];
}

/** A check that lives in a file of its own, which exports it as `check` (see `DataCheck`). */
export interface CheckProgram {
  readonly path: string;
  /** Path of a module plain node can load. */
  readonly program: string;
}

/** A check of data files a feature reads (`rules/texts/…`): throws, or answers what is wrong. */
export interface DataCheck {
  /** The path, or a folder ending in `/`. */
  readonly path: string;
  /**
   * @param read another file of the same tree, parsed; throws when it is not there
   * @throws Error whose message says what is wrong
   */
  check(data: unknown, read: (path: string) => unknown): void;
}

export interface CheckParts {
  readonly engine: ProcessEngine;
  readonly decisions: Decisions;
  readonly names: () => PolicyNames;
  readonly dataChecks: readonly DataCheck[];
}

const CALENDAR = 'rules/calendar/';
/** Most holiday notices: one or two a year. */
const MAX_NOTICES = 200;

/** Files of the platform's own features. */
const OWN_CHECKS: readonly DataCheck[] = [
  { path: CALENDAR, check: (data) => void readNotice(data) },
  { path: SUPERVISION_TEXTS_PATH, check: (data) => void readSupervisionTexts(data) },
  { path: 'rules/places/divisions.json', check: (data) => void createPlaces(data) },
  { path: 'rules/directory/units.json', check: (data) => void readUnits(data) },
  { path: 'rules/directory/people.json', check: (data) => void readDemoPeople(data) },
];

/**
 * Everything that keeps a tree from being published; empty when it may be. Never throws for what the tree holds.
 * Between files others get their turn, so that a check stalls nobody.
 */
export async function checkPolicy(tree: PolicyTree, parts: CheckParts): Promise<readonly PolicyProblem[]> {
  const unreadable = [...fileProblems(tree)];
  if (unreadable.length > 0) return unreadable;
  return [
    ...missingProblems(tree, parts.names().files ?? []),
    ...limitProblems(tree),
    ...formProblems(tree),
    ...(await dataProblems(tree, [...OWN_CHECKS, ...parts.dataChecks])),
    ...calendarProblems(tree),
    ...directoryProblems(tree),
    ...(await ruleProblems(tree, parts.decisions)),
    ...(await diagramProblems(tree, parts)),
  ];
}

function missingProblems(tree: PolicyTree, files: readonly string[]): readonly PolicyProblem[] {
  return files.filter((path) => !tree.has(path)).map((path) => problem(path, 'missing', '产品需要该文件'));
}

function* fileProblems(tree: PolicyTree): Generator<PolicyProblem> {
  if (tree.size === 0) yield problem('', 'empty', '规则版本中没有文件');
  if (tree.size > MAX_FILES) yield problem('', 'too-many-files', `文件超过 ${MAX_FILES} 个`);
  for (const [path, bytes] of tree) {
    const wrongPath = pathProblem(path);
    if (wrongPath) yield problem(path, 'path', wrongPath);
    else if (bytes.length > MAX_FILE_BYTES) yield problem(path, 'too-large', `文件超过 ${MAX_FILE_BYTES} 字节`);
    else yield* contentProblems(tree, path, bytes);
  }
}

function* contentProblems(tree: PolicyTree, path: string, bytes: Uint8Array): Generator<PolicyProblem> {
  const isJson = kindOf(path) !== 'diagram' && kindOf(path) !== 'text';
  try {
    if (isJson && jsonShape(bytes).values > MAX_VALUES) yield problem(path, 'too-large', `数据项超过 ${MAX_VALUES} 个`);
    else if (isJson) jsonOf(tree, path);
    else textOf(bytes);
  } catch (error) {
    yield problem(path, isJson ? 'json' : 'encoding', messageOf(error));
  }
}

function limitProblems(tree: PolicyTree): readonly PolicyProblem[] {
  const missing = [LIMITS_PATH, SUPERVISION_PATH].filter((path) => !tree.has(path));
  if (missing.length > 0) return missing.map((path) => problem(path, 'missing', '缺少该文件'));
  return checkLimits(jsonOf(tree, LIMITS_PATH), jsonOf(tree, SUPERVISION_PATH)).map((message) =>
    problem(LIMITS_PATH, 'limits', message),
  );
}

function formProblems(tree: PolicyTree): readonly PolicyProblem[] {
  const paths = pathsOf(tree, 'form');
  return [
    ...repeated(paths, stemOf).map((path) => problem(path, 'form-repeated', `表单 ${stemOf(path)} 重名`)),
    ...paths.flatMap((path) =>
      lintForm(jsonOf(tree, path), checkCondition).map(({ component, message }) => ({
        ...problem(path, 'form', message),
        element: component,
      })),
    ),
  ];
}

/** Conditions of a form are asked for every row of a submission. @throws Error when it may not be one */
function checkCondition(expression: string): void {
  if (compileExpression(expression).filters) throw new Error('显示条件不能筛选列表');
}

/** What features find wrong with their files. */
export async function dataProblems(tree: PolicyTree, checks: readonly DataCheck[]): Promise<readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  for (const path of tree.keys()) {
    if (kindOf(path) === 'text') continue;
    const concerned = checks.filter((check) =>
      check.path.endsWith('/') ? path.startsWith(check.path) : path === check.path,
    );
    if (concerned.length > 0) await nextTurn();
    problems.push(
      ...concerned.flatMap((check) =>
        attempt(path, 'data', () => check.check(jsonOf(tree, path), (other) => jsonOf(tree, other))),
      ),
    );
  }
  return problems;
}

/** The notices of all years make one calendar. */
function calendarProblems(tree: PolicyTree): readonly PolicyProblem[] {
  const paths = [...tree.keys()].filter((path) => path.startsWith(CALENDAR) && kindOf(path) !== 'text');
  if (paths.length > MAX_NOTICES) return [problem(CALENDAR, 'calendar', `放假通知超过 ${MAX_NOTICES} 份`)];
  const single = paths.flatMap((path) => attempt(path, 'data', () => void readNotice(jsonOf(tree, path))));
  if (single.length > 0) return []; // Found at fault already.
  return attempt(CALENDAR, 'calendar', () => void createCalendar(paths.map((path) => readNotice(jsonOf(tree, path)))));
}

function directoryProblems(tree: PolicyTree): readonly PolicyProblem[] {
  const [units, people] = ['rules/directory/units.json', 'rules/directory/people.json'];
  if (!units || !people || !tree.has(units)) return [];
  try {
    const staff = tree.has(people) ? readDemoPeople(jsonOf(tree, people)).people : [];
    return checkDirectory(readUnits(jsonOf(tree, units)), staff).map((message) => problem(units, 'directory', message));
  } catch {
    return []; // Each file on its own has been found at fault already.
  }
}

async function ruleProblems(tree: PolicyTree, decisions: Decisions): Promise<readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  for (const path of pathsOf(tree, 'rule-set')) {
    await nextTurn();
    const table = path.replace(/rules\.json$/, 'cases.json');
    try {
      const rules = decisions.compile(jsonOf(tree, path));
      problems.push(...ruleNameProblems(path, rules));
      if (!tree.has(table)) problems.push(problem(table, 'missing', '规则集缺少案例表'));
      else
        for (const { message } of await caseProblems(decisions, rules, jsonOf(tree, table)))
          problems.push(problem(table, 'case', message));
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      problems.push(
        ...error.problems.map(({ rule, message }) => ({
          ...problem(path, 'rules', message),
          ...(rule !== undefined && { element: rule }),
        })),
      );
    }
  }
  return problems;
}

function ruleNameProblems(path: string, rules: CompiledRules): readonly PolicyProblem[] {
  const folder = path.split('/')[1];
  return rules.name === folder
    ? []
    : [problem(path, 'rule-name', `规则集名称 ${rules.name} 应与文件夹 ${folder} 相同`)];
}

async function diagramProblems(tree: PolicyTree, { engine, names }: CheckParts): Promise<readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const processes = new Map<string, string>();
  const sound: string[] = [];
  for (const path of pathsOf(tree, 'diagram')) {
    await nextTurn();
    try {
      const { process } = await engine.compile({ name: path, xml: textOf(tree.get(path) ?? new Uint8Array()) });
      if (processes.has(process)) problems.push(problem(path, 'process-repeated', `流程 ${process} 重名`));
      processes.set(process, path);
      sound.push(path);
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      problems.push(...error.problems.map((found) => ({ ...found, path })));
    }
  }
  const registry = {
    ...names(),
    decisions: new Set(pathsOf(tree, 'rule-set').map((path) => path.split('/')[1] ?? '')),
    forms: new Set(pathsOf(tree, 'form').map(stemOf)),
    clocks: limitKeys(tree),
    processes: new Set(processes.keys()),
  };
  for (const path of sound) {
    await nextTurn();
    const found = await engine.lint({ name: path, xml: textOf(tree.get(path) ?? new Uint8Array()) }, registry);
    problems.push(...found.map((it) => ({ ...it, path })));
  }
  return problems;
}

function limitKeys(tree: PolicyTree): ReadonlySet<string> {
  const rows = tree.has(LIMITS_PATH) ? jsonOf(tree, LIMITS_PATH) : [];
  return new Set(Array.isArray(rows) ? rows.map((row: { key?: unknown }) => String(row?.key)) : []);
}

function pathsOf(tree: PolicyTree, kind: ReturnType<typeof kindOf>): readonly string[] {
  return [...tree.keys()].filter((path) => kindOf(path) === kind).sort();
}

function repeated(paths: readonly string[], key: (path: string) => string): readonly string[] {
  return paths.filter((path, at) => paths.findIndex((other) => key(other) === key(path)) !== at);
}

function attempt(path: string, rule: string, act: () => void): readonly PolicyProblem[] {
  try {
    act();
    return [];
  } catch (error) {
    return [problem(path, rule, messageOf(error))];
  }
}

function problem(path: string, rule: string, message: string): PolicyProblem {
  return { path, rule, message };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.length > 1_000 ? `${message.slice(0, 1_000)}…` : message;
}
