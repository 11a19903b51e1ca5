import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names of the import rules a folder breaks, by running the same checker and rules as `npm run imports`. */
export async function brokenRules(folder: string): Promise<readonly string[]> {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs'];
  const report = await run(process.execPath, [...args, '--output-type', 'json', folder], {
    maxBuffer: 64 * 1024 * 1024,
  }).catch((failed: { stdout: string }) => failed);
  const { summary } = JSON.parse(report.stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}
