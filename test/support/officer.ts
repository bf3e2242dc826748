import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { desk, openBrowser, openPage, phone, seriousBarriers, sticksOut } from './browser.js';
import { type StartedProduct, startProduct } from './started-product.js';

export interface Organisation {
  name: string;
  email: string;
}

/** Clara Nguyen before the running product: her page, the API as she is signed in, and what each screen owes her. */
export class Officer {
  private constructor(
    readonly product: StartedProduct,
    readonly page: Page,
    private readonly faults: string[],
  ) {}

  /** Starts the product with this environment, and a browser on it; `leave` and `tidyUp` end them. */
  static async atWork(env: Record<string, string> = {}): Promise<Officer> {
    const [browser, product] = await Promise.all([openBrowser(), startProduct({ env })]);
    const { page, faults } = await openPage(browser);
    return new Officer(product, page, faults);
  }

  async leave(): Promise<void> {
    await this.page.context().browser()?.close();
  }

  /** Makes her the administrator of a new organisation, by the link that was printed. */
  async signUp({ name, email }: Organisation): Promise<void> {
    const { pathname, search } = new URL(await this.product.firstRunLink());
    await this.go(pathname + search);
    await this.page.getByLabel('Organisation').fill(name);
    await this.page.getByLabel('Your name').fill('Clara Nguyen');
    await this.page.getByLabel('Your e-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill('a kettle for the whole harbour');
    await this.press('Create my account and begin');
    await this.see('Nothing leaves this machine');
  }

  /** Has the screens in another language from now on. */
  async read(language: 'en' | 'fr'): Promise<void> {
    const { name, timeZone, signature, version } = await this.ask<Record<string, unknown>>('GET', '/session');
    await this.ask('PATCH', '/me', { name, timeZone, signature, language, version });
  }

  /** Asks the API, and gives the answer's body. @throws Error when it refuses */
  async ask<T = { id: string }>(
    method: 'GET' | 'PATCH' | 'POST' | 'PUT',
    path: string,
    data?: object,
  ): Promise<T> {
    const answer = await this.page.request.fetch(`${this.product.url}/api${path}`, { method, data });
    const text = await answer.text();
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.product.url}${path}`);
  }

  /** Presses the first button of this name. */
  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  async choose(field: string, option: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: field }).click();
    await this.page.getByRole('option', { name: option }).click();
    // Until it has faded, not only until it is hidden from screen readers: what is half faded has no contrast.
    await this.page.locator('[role="listbox"]').waitFor({ state: 'detached' });
  }

  /** Waits until a text is there, once or more often. */
  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Nobody is kept out of the screen as it stands, and nothing has gone wrong on the way to it. */
  async screenIsSound(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.screenIsOpenToAll();
  }

  /** The same while Chromium's count of what is under way is not to be trusted. */
  async screenIsOpenToAll(): Promise<void> {
    expect({ barriers: await seriousBarriers(this.page), faults: this.faults }).toEqual({
      barriers: [],
      faults: [],
    });
  }

  /** A screen is sound and doesn't scroll sideways, neither at a desk nor on a phone. */
  async screenFits(path: string): Promise<void> {
    await this.page.setViewportSize(desk);
    await this.go(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    for (const viewport of [desk, phone]) {
      await this.page.setViewportSize(viewport);
      await this.screenIsSound();
      expect({ viewport, sidewaysBecauseOf: await sticksOut(this.page) }).toEqual({
        viewport,
        sidewaysBecauseOf: [],
      });
    }
  }
}
