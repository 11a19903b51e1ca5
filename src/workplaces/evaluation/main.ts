import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDecisions } from '../../platform/decisions/index.js';
import { loadReportReader } from '../../procedure/scope/index.js';
import { type Evaluated, ScopeEvaluation } from './evaluate-scope.js';
import { readLetters } from './read-letters.js';
import { lineFor, summary } from './report.js';

const USAGE = '用法：npm run evaluate:scope -- 文件.jsonl [--json 输出.jsonl]';

/**
 * `evaluate:scope`: judges each letter of a file by the rules of the working tree.
 * @returns exit code: 0 done, 1 some lines could not be read, 2 wrong use
 */
export async function main(args: readonly string[], print: (line: string) => void): Promise<number> {
  const options = readOptions(args);
  if (!options) return fail(print, USAGE);
  const content = readText(options.file);
  if (content === undefined) return fail(print, `读不了文件：${options.file}`);
  const { letters, bad } = readLetters(content);
  const results = await evaluateAll(letters);
  for (const result of results) print(lineFor(result));
  for (const line of bad) print(`! 第 ${line.line} 行：${line.message}`);
  for (const line of summary(results)) print(line);
  if (options.json) writeFileSync(options.json, results.map(({ answer }) => `${JSON.stringify(answer)}\n`).join(''));
  return bad.length > 0 ? 1 : 0;
}

async function evaluateAll(letters: ReturnType<typeof readLetters>['letters']): Promise<Evaluated[]> {
  const data = (path: string): unknown => JSON.parse(readFileSync(resolve(path), 'utf8'));
  const decisions = createDecisions();
  const rules = decisions.compile(data('rules/scope/rules.json'));
  const evaluation = new ScopeEvaluation(loadReportReader(data), decisions, rules);
  const results: Evaluated[] = [];
  for (const letter of letters) results.push(await evaluation.evaluate(letter));
  return results;
}

function readOptions(args: readonly string[]): { file: string; json?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) return undefined;
    return values.json === undefined ? { file } : { file, json: values.json };
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(print: (line: string) => void, message: string): number {
  print(message);
  return 2;
}
