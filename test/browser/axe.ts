import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Runs in the page. */
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations)`;

/** Every violation of WCAG 2.2 A and AA in the page, with the element it concerns. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the pages' own policy forbids that.
  await page.evaluate(`window.axe || (() => { ${source} })()`);
  const found = await page.evaluate<readonly Violation[]>(RUN);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
