import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DemoArguments, readArguments } from './arguments.js';
import { demoServer } from './demo-server.js';
import { demonstrate } from './demonstrate.js';
import { readLetters } from './letter.js';
import { lineOf } from './print.js';
import type { LetterResult } from './result.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}

/** @returns exit code: 1 when a letter was lost, has an open incident or came to no final state */
async function main({ letters: path, json, url, receivedAt }: DemoArguments): Promise<number> {
  const letters = readLetters(path);
  // Says at once when the result could not be written at the end.
  if (json !== null) writeResults(json, []);
  const server = await demoServer(ROOT, url, receivedAt);
  try {
    const { results, faults } = await demonstrate(ROOT, server.url, letters, receivedAt);
    process.stdout.write(`${results.map(lineOf).join('\n')}\n`);
    if (json !== null) writeResults(json, results);
    if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
    process.stdout.write(`${results.length} 封信，${faults.length} 处问题\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await server.close();
  }
}

function writeResults(path: string, results: readonly LetterResult[]): void {
  try {
    writeFileSync(path, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  } catch {
    throw new Error(`写不了文件：${path}`);
  }
}
