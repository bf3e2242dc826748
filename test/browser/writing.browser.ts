import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openPage, seriousBarriers } from '../support/browser.js';
import { countryAtWork } from '../support/country-at-work.js';
import { MailServer } from '../support/mail-server.js';
import { type StartedProduct, startProduct, tidyUp } from '../support/started-product.js';

// Writing, from a template to the mail server: a pitch with a file, and an answer in its thread. What is typed is not
// lost when the page is loaded again or the network is away.

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

let browser: Browser;
let product: StartedProduct;
let mail: MailServer;
let page: Page;
let context: BrowserContext;
let faults: string[];
let bloggerId: string;
let pitchId: string;

beforeAll(async () => {
  mail = await MailServer.start('clara', 'rye and salt');
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  ({ page, faults } = await openPage(browser));
  context = page.context();
  await setUp();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await mail.stop();
  await tidyUp();
}, 60_000);

/** One call to the API as who is signed in; gives the answer's body. */
async function call<T = { id: string }>(method: 'POST' | 'PUT', path: string, data: object): Promise<T> {
  const answer = await page.request.fetch(`${product.url}/api${path}`, { method, data });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? undefined : await answer.json()) as T;
}

/** Clara with her mailbox, Ana whom she has read, a running campaign, a pitch that is begun. */
async function setUp(): Promise<void> {
  const token = new URL(await product.firstRunLink()).searchParams.get('token') ?? '';
  await call('POST', '/setup', {
    token,
    email: 'clara@hearthstone.example',
    organisation: 'Hearthstone Ovens',
    name: 'Clara Nguyen',
    password: 'a kettle for the whole harbour',
    language: 'en',
    timeZone: 'Europe/Dublin',
  });
  await call('POST', '/mailboxes', {
    team: false,
    label: 'Mine',
    fromName: 'Clara Nguyen',
    fromAddress: 'clara@hearthstone.example',
    smtpHost: '127.0.0.1',
    smtpPort: mail.port,
    smtpSecurity: 'none',
    smtpUser: 'clara',
    secret: 'rye and salt',
  });
  const guard = await (await page.request.get(`${product.url}/api/settings/guard`)).json();
  await call('PUT', '/settings/guard', { ...guard, windowFromHour: 0, windowToHour: 24 });
  const { id } = await call('POST', '/bloggers', {
    name: 'Ana Moreau',
    language: 'en',
    country: countryAtWork().code,
    channels: [{ network: 'blog', url: 'https://crumb.example/', title: 'Crumb and Crust' }],
    contactPoints: [{ kind: 'email', address: 'ana@crumb.example' }],
  });
  bloggerId = id;
  const reading = await call('POST', '/readings', {
    bloggerId,
    postUrl: 'https://crumb.example/rye',
    postTitle: 'Why my rye loaf needs two days',
    takeaway: 'She tests for weeks',
  });
  const productId = (await call('POST', '/products', { name: 'Oven One' })).id;
  const campaign = await call<{ id: string; version: number }>('POST', '/campaigns', {
    name: 'Bread at home',
    objective: 'reviews',
    target: 'Ten honest reviews',
    endsOn: '2030-02-28',
    productIds: [productId],
  });
  await call('PUT', `/campaigns/${campaign.id}/start`, {});
  const pitch = await call('POST', '/pitches', {
    bloggerId,
    campaignId: campaign.id,
    readingIds: [reading.id],
    mutualValue: 'An oven to keep for a month of rye baking',
    followUps: [],
  });
  pitchId = pitch.id;
}

async function isSound(): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await seriousBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
}

const go = (path: string): Promise<unknown> => page.goto(`${product.url}${path}`);
const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const body = () => page.getByRole('textbox', { name: 'What you write' });
const answer = () => page.getByRole('textbox', { name: 'What you answer' });
const attach = (name: string, buffer = PDF): Promise<void> =>
  page.getByTestId('attachment-file').setInputFiles({ name, mimeType: 'application/pdf', buffer });

describe('writing', () => {
  it('begins a pitch as a template, which does not leave while anything of it stands open', async () => {
    await go(`/pitches/${pitchId}`);
    await press('Template');
    await page.getByRole('menuitem', { name: 'After reading a post' }).click();
    await page.getByText('3 places are left to fill in').waitFor();
    await isSound();
    expect(await body().inputValue()).toContain(
      'Dear Ana,\n\nI read “Why my rye loaf needs two days” on Crumb and Crust. {{? what you took from it',
    );
    await page.getByText('Still to be filled in').first().waitFor();
    const text = (await body().inputValue()).replaceAll(/ ?\{\{\?[^}]*\}\}/g, ' Two days of patience!');
    await page.getByLabel('Subject').fill('Your two-day rye, in a steam oven');
    await body().fill(text);
    await page.getByRole('combobox', { name: 'When' }).click();
    await page.getByRole('option', { name: 'Now', exact: true }).click();
    await page.getByText('Every rule holds.').waitFor();
  }, 120_000);

  it('finds again what was typed in the moment before the page was loaded anew', async () => {
    const text = `${await body().inputValue()}\n\nPS: we bake on Fridays.`;
    await body().fill(text);
    await page.reload();
    await page.getByText(/^Saved/).waitFor();
    expect(await body().inputValue()).toBe(text);
  }, 60_000);

  it('keeps what is typed while the network is away, and saves it when it is back', async () => {
    const text = `${await body().inputValue()} And on Sundays.`;
    await context.setOffline(true);
    await body().fill(text);
    await page.getByText(/^Not saved/).waitFor();
    await context.setOffline(false);
    await page.getByText(/^Saved/).waitFor();
    await page.reload();
    await body().waitFor();
    expect(await body().inputValue()).toBe(text);
  }, 60_000);

  it('attaches a file, refuses one that is not what it says, and sends it with the pitch', async () => {
    await attach('press kit – été.pdf');
    await page.getByRole('link', { name: 'press kit – été.pdf' }).waitFor();
    await attach('logo.svg', Buffer.from('<svg/>'));
    await page.getByText(/logo\.svg: This kind of file is not attached/).waitFor();
    // The network was away in this page: Chromium's count of what is under way is not to be trusted any more.
    expect({ barriers: await seriousBarriers(page), faults }).toEqual({ barriers: [], faults: [] });
    await press('Preview');
    await page.getByTitle('The message as it will arrive').waitFor();
    expect({ barriers: await seriousBarriers(page), faults }).toEqual({ barriers: [], faults: [] });
    await page.getByRole('combobox', { name: 'When' }).click();
    await page.getByRole('option', { name: 'Now', exact: true }).click();
    await press(/^Send .*for Ana Moreau/);
    const letter = await mail.message(1);
    expect(letter.attachments).toMatchObject([
      { filename: 'press kit – été.pdf', contentType: 'application/pdf', content: PDF },
    ]);
    expect(letter.text).toContain('And on Sundays.');
  }, 120_000);

  it('answers in the thread, with their words below, to their address', async () => {
    await page.getByRole('button', { name: 'Log their answer' }).waitFor();
    await call('PUT', `/pitches/${pitchId}/reply`, {
      receivedAt: new Date().toISOString(),
      text: 'Gladly. When does it come?',
    });
    await go(`/pitches/${pitchId}/show`);
    await press('Answer');
    await answer().fill('Dear Ana,\n\non Friday.\n\nClara');
    await press('Quote them');
    await attach('directions.pdf');
    await page.getByRole('link', { name: 'directions.pdf' }).waitFor();
    await isSound();
    await press('Send the answer');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const letter = await mail.message(2);
    expect(letter.inReplyTo).toBe(mail.received[0]?.messageId);
    expect(letter.subject).toBe('Re: Your two-day rye, in a steam oven');
    expect(letter.to).toMatchObject({ text: expect.stringContaining('ana@crumb.example') });
    expect(letter.text).toMatch(/on Friday\.[\s\S]*Ana Moreau wrote:\s+> Gladly\. When does it come\?/);
    expect(letter.attachments).toMatchObject([{ filename: 'directions.pdf' }]);
    await isSound();
  }, 120_000);

  it('takes an answer back within ten seconds, word for word', async () => {
    await press('Answer');
    await answer().fill('Dear Ana, one more thing.');
    await press('Send the answer');
    await press('Undo');
    await page.getByText('Taken back: it is a draft again').waitFor();
    await answer().waitFor();
    expect(await answer().inputValue()).toBe('Dear Ana, one more thing.');
    await isSound();
  }, 60_000);
});
