import type { Page } from 'playwright-core';
import type { StaffSite } from './staff-site.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Cases brought to a state by the people who would, and what is asked of their pages. */
export class CaseBench {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly site: StaffSite) {}

  /** A report that waits to be dispatched. */
  async received(change: object = {}): Promise<string> {
    const { number } = await this.site.api.submit(change);
    await this.taskOf('clerk1', number, 'dispatch-desk');
    return number;
  }

  /** For a report: one picture, a single point large. */
  async picture(): Promise<{ attachments: string[] }> {
    const form = new FormData();
    form.append('file', new Blob([PNG], { type: 'image/png' }), '现场.png');
    return { attachments: [(await this.site.api.post('/api/attachments', { body: form })).body.id] };
  }

  /** In the hands of a bureau that still checks whether it is its own. */
  async dispatched(): Promise<string> {
    const number = await this.received();
    await this.complete('clerk1', number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await this.taskOf('rivers-handler', number, 'report-bureau-check');
    return number;
  }

  /** Being handled by the bureau. */
  async handled(): Promise<string> {
    const number = await this.dispatched();
    await this.complete('rivers-handler', number, 'report-bureau-check', { verdict: 'accept' });
    await this.taskOf('rivers-handler', number, 'close-report');
    return number;
  }

  /** With something to do for an undertaker. */
  async undertaken(unit: string): Promise<string> {
    const number = await this.handled();
    const token = await this.token('rivers-handler');
    const body = { items: [{ unit, request: '请核查夜间采砂并处理' }] };
    const { status, text } = await this.site.api.post(`/api/cases/${number}/undertakers`, { token, body });
    if (status !== 200) throw new Error(text);
    return number;
  }

  /** Asynchronous effects are waited for by looking again. */
  async taskOf(login: string, number: string, element: string): Promise<string> {
    const token = await this.token(login);
    for (let look = 1; look <= 200; look += 1) {
      const { body } = await this.site.api.get(`/api/tasks?limit=100&q=${number}`, token);
      const found = body.items.find((task) => task.element === element);
      if (found) return found.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${login} never got ${element} of ${number}`);
  }

  async complete(login: string, number: string, element: string, data: object): Promise<void> {
    const id = await this.taskOf(login, number, element);
    const token = await this.token(login);
    const { status, text } = await this.site.api.post(`/api/tasks/${id}/complete`, { token, body: { data } });
    if (status !== 200) throw new Error(`${element}: ${text}`);
  }

  private token(login: string): Promise<string> {
    const known = this.tokens.get(login) ?? this.site.api.signIn(login);
    this.tokens.set(login, known);
    return known;
  }
}

/** Chooses in a select of a form. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.locator('.fjs-form-field-select', { hasText: label }).locator('.fjs-input-group').click();
  await page.locator('.fjs-dropdownlist-item', { hasText: option }).first().click();
}

export const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** The task's form stands open beside the case. */
export const formOf = async (page: Page, name: string | RegExp) => {
  await page.getByRole('heading', { name, level: 2 }).waitFor();
  await page.locator('.task-form input, .task-form textarea').first().waitFor();
};

/** What was typed has reached the server. */
export const saved = (page: Page) => page.locator('.task-panel__draft[data-kind="saved"]').waitFor();
