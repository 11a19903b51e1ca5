import type { Page, Response } from 'playwright-core';

const QUIET_MS = 150;
const PATIENCE_MS = 8_000;
const LOOK_MS = 30;
const FIELDS = "[...document.querySelectorAll('input, textarea')].map(({ value }) => value).join('\\n')";
const STORES = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])';

/** Whatever one person's browser gets to see, searched for what it must not; only hits are kept. */
export class Evidence {
  readonly hits: string[] = [];
  private readonly reading = new Set<Promise<void>>();
  private inFlight = 0;
  private lastChange = 0;

  private constructor(
    readonly page: Page,
    private readonly secrets: readonly string[],
  ) {}

  static async of(page: Page, secrets: readonly string[]): Promise<Evidence> {
    const evidence = new Evidence(page, secrets);
    await evidence.listen();
    return evidence;
  }

  /** Goes to a page as a link inside the app does, and looks at all of it once nothing more comes. */
  async visit(address: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await this.settled();
    await this.lookAtPage();
  }

  async lookAtPage(): Promise<void> {
    const url = this.page.url();
    this.look(`address of ${url}`, url);
    this.look(`title of ${url}`, await this.page.title());
    this.look(`text of ${url}`, (await this.page.textContent('body')) ?? '');
    this.look(`fields of ${url}`, await this.page.evaluate<string>(FIELDS));
    this.look(`html of ${url}`, await this.page.content());
    this.look(`stores at ${url}`, await this.page.evaluate<string>(STORES));
  }

  /** Nothing asked for is still on its way, and has been so for a moment. */
  async settled(): Promise<void> {
    this.lastChange = Date.now();
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      if (this.inFlight === 0 && Date.now() - this.lastChange >= QUIET_MS) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    await Promise.all(this.reading);
  }

  private async listen(): Promise<void> {
    const { page } = this;
    page.on('request', (request) => {
      this.look('address asked for', request.url());
      if (!isStream(request.url())) this.count(1);
    });
    page.on('requestfinished', (request) => isStream(request.url()) || this.count(-1));
    page.on('requestfailed', (request) => isStream(request.url()) || this.count(-1));
    page.on('response', (response) => this.read(response));
    page.on('console', (message) => this.look('console', message.text()));
    page.on('pageerror', (fault) => this.look('script fault', `${fault.message} ${fault.stack}`));
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.eventSourceMessageReceived', (message) => this.look('live news', JSON.stringify(message)));
  }

  private count(change: 1 | -1): void {
    this.inFlight += change;
    this.lastChange = Date.now();
  }

  /** Scripts and styles are the same for everybody; a stream never ends and is read as it comes. */
  private read(response: Response): void {
    const url = response.url();
    if (isStream(url) || url.includes('/assets/')) return;
    this.look(`headers of ${url}`, JSON.stringify(response.headers()));
    const reading = response
      .body()
      .then((body) => this.look(`answer of ${url}`, body.toString()))
      // A page that was left takes its answers along.
      .catch(() => undefined)
      .finally(() => this.reading.delete(reading));
    this.reading.add(reading);
  }

  private look(where: string, text: string): void {
    const plain = text.replace(/[\s-]/g, '');
    const spellings = [text, plain];
    const found = this.secrets.filter((secret) =>
      spellings.some((spelling) => spelling.includes(secret) || spelling.includes(encodeURIComponent(secret))),
    );
    this.hits.push(...found.map((secret) => `${where}: ${secret}`));
  }
}

function isStream(url: string): boolean {
  return new URL(url).pathname === '/api/live';
}
