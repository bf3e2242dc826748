import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, phone, seriousBarriers } from '../support/browser.js';
import { type StartedProduct, startProduct, tidyUp } from '../support/started-product.js';

let product: StartedProduct;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await tidyUp();
}, 60_000);

const email = 'nora@example.org';
const password = 'a kettle for the whole harbour';

describe('the first run', () => {
  it('sends who comes without the link to the place where it is printed', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(product.url);
    await page.getByText('Open the first-run link that was printed when it started').waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('makes whoever opens the printed link the administrator, and shows what is left to set up', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(await product.firstRunLink());
    await page.getByRole('heading', { name: 'Welcome. Let’s set up Rapport.' }).waitFor();
    expect(await seriousBarriers(page)).toEqual([]);

    await page.getByLabel('Organisation').fill('Harbour Press');
    await page.getByLabel('Your name').fill('Nora Keane');
    await page.getByLabel('Your e-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Create my account and begin' }).click();

    await page
      .getByRole('button', { name: /Nora Keane/ })
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await seriousBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('lets the administrator sign in again, on a phone and in French', async () => {
    const { page, faults } = await openPage(browser, { viewport: phone, locale: 'fr-FR' });
    await page.goto(product.url);
    await page.getByLabel(/mail/i).fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page
      .getByRole('button', { name: /Nora Keane/ })
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await seriousBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);
});
