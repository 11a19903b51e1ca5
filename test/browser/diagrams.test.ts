import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, launch } from './chromium.js';

const executable = chromiumPath();
const require = createRequire(import.meta.url);
const diagrams = readdirSync('processes', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.bpmn'),
);

/** Runs in the page: what a stock viewer says when it opens the text. */
function openInViewer(xml: string): Promise<string[]> {
  const viewer = new (
    globalThis as unknown as {
      BpmnJS: new (options: object) => { importXML(xml: string): Promise<{ warnings: { message: string }[] }> };
    }
  ).BpmnJS({ container: '#canvas' });
  return viewer.importXML(xml).then(({ warnings }) => warnings.map((warning) => warning.message));
}

(executable ? describe : describe.skip)('diagrams in a stock bpmn-js', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(executable ?? '');
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await page.setContent('<div id="canvas" style="width:1440px;height:900px"></div>');
    await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
  });

  it.each(diagrams)('%s opens without a warning', async (path) => {
    expect(await page.evaluate(openInViewer, readFileSync(join('processes', path), 'utf8'))).toEqual([]);
  });

  it('says so when a diagram is faulty', async () => {
    const xml = readFileSync(join('processes', diagrams[0] ?? ''), 'utf8').replace(
      /bpmnElement="[^"]+"/,
      'bpmnElement="nowhere"',
    );
    expect(await page.evaluate(openInViewer, xml)).not.toEqual([]);
  });
});
