import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anIncomingMail, Dovecot, MAIL_PASSWORD } from '@rapport/inbox/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { desk, openBrowser, openPage, phone, seriousBarriers, sticksOut } from '../support/browser.js';
import { countryAtWork } from '../support/country-at-work.js';
import { MailServer } from '../support/mail-server.js';
import { type StartedProduct, startProduct, tidyUp, until } from '../support/started-product.js';

// What comes back: the running product, a real Chromium, a real mail server on both sides. Bruno answers, we answer
// him; somebody unknown answers for Ana; Carla asks for no more mail.

let browser: Browser;
let product: StartedProduct;
let sent: MailServer;
let box: Dovecot;
let page: Page;
let faults: string[];
let threadOfBruno: string;

beforeAll(async () => {
  [sent, box] = await Promise.all([MailServer.start('clara', MAIL_PASSWORD), Dovecot.start()]);
  [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  ({ page, faults } = await openPage(browser));
}, 180_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await Promise.all([sent.stop(), box.stop()]);
  await tidyUp();
}, 60_000);

const go = (path: string): Promise<unknown> => page.goto(`${product.url}${path}`);
const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Asks the API as the person signed in. */
async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const init = { method, ...(body && { headers, body: JSON.stringify(body) }) };
  const answer = await page.evaluate<{ status: number; text: string }>(
    `fetch('/api${path}', ${JSON.stringify(init)}).then(async (a) => ({ status: a.status, text: await a.text() }))`,
  );
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return (answer.text ? JSON.parse(answer.text) : null) as T;
}

async function isSound(): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await seriousBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
}

/** Writes one pitch to a new blogger and waits until the mail server has it; gives its Message-ID. */
async function pitched(name: string, address: string, count: number): Promise<string> {
  const { code, zone } = countryAtWork();
  const blogger = await ask<{ id: string }>('POST', '/bloggers', {
    name,
    language: 'en',
    country: code,
    timeZone: zone,
    contactPoints: [{ address }],
  });
  const title = `Three days for the bread of ${name}`;
  const reading = await ask<{ id: string }>('POST', '/readings', {
    bloggerId: blogger.id,
    postUrl: `https://blog.example/${blogger.id}`,
    postTitle: title,
    takeaway: 'Lets time do the work',
  });
  const [campaign] = await ask<{ id: string }[]>('GET', '/campaigns');
  const pitch = await ask<{ id: string; version: number }>('POST', '/pitches', {
    bloggerId: blogger.id,
    campaignId: campaign?.id,
    angle: 'Slow bread needs an even heat',
    mutualValue: 'Exclusive recipes for the readers, by our baker',
    readingIds: [reading.id],
    subject: `An oven for ${name}?`,
    body: `Dear ${name},\n\nI read “${title}” twice. Your readers would get exclusive recipes from our baker.\n\nWould that interest you?`,
    language: 'en',
  });
  await ask('PUT', `/pitches/${pitch.id}/schedule`, { when: 'now', version: pitch.version });
  return (await sent.message(count)).messageId as string;
}

/** What somebody writes back, in the officer's mailbox. */
function arrives(mail: Parameters<typeof anIncomingMail>[0]): void {
  box.mailOf('clara').deliver(anIncomingMail({ to: 'clara@hearthstone.example', date: new Date(), ...mail }));
}

let broken = false;
function step(title: string, work: () => Promise<void>): void {
  it(
    title,
    async () => {
      expect({ earlierStepFailed: broken }).toEqual({ earlierStepFailed: false });
      broken = true;
      await work();
      broken = false;
    },
    120_000,
  );
}

describe('what comes back', () => {
  step('a mailbox is set up that is read too, and the page says how that goes', async () => {
    const link = new URL(await product.firstRunLink());
    await go(link.pathname + link.search);
    await page.getByLabel('Organisation').fill('Hearthstone Ovens');
    await page.getByLabel('Your name').fill('Clara Nguyen');
    await page.getByLabel('Your e-mail').fill('clara@hearthstone.example');
    await page.getByLabel('Password', { exact: true }).fill('a kettle for the whole harbour');
    await press('Create my account and begin');
    await page.getByText('Nothing leaves this machine').first().waitFor();
    const guard = await ask<object>('GET', '/settings/guard');
    await ask('PUT', '/settings/guard', { ...guard, windowFromHour: 0, windowToHour: 24 });
    const server = { imapHost: '127.0.0.1', imapPort: box.port, imapSecurity: 'none', imapUser: 'clara' };
    const { id } = await ask<{ id: string }>('POST', '/mailboxes', {
      team: false,
      label: 'Clara',
      fromName: 'Clara Nguyen',
      fromAddress: 'clara@hearthstone.example',
      smtpHost: '127.0.0.1',
      smtpPort: sent.port,
      smtpSecurity: 'none',
      smtpUser: 'clara',
      secret: MAIL_PASSWORD,
      ...server,
    });
    await ask('PUT', `/mailboxes/${id}/test`);
    await go(`/settings/mailboxes/${id}`);
    await page.getByRole('button', { name: 'Sync now' }).click();
    await page.getByText('Last synced').first().waitFor();
    await isSound();
    const campaign = { name: 'Bread at home', objective: 'reviews', target: 'Ten', targetCount: 10 };
    const { id: campaignId } = await ask<{ id: string }>('POST', '/campaigns', {
      ...campaign,
      endsOn: '2030-02-28',
    });
    await ask('PUT', `/campaigns/${campaignId}/start`);
  });

  step('an answer comes first in Today, with its first lines, and stops the follow-up', async () => {
    const messageId = await pitched('Bruno', 'bruno@kettles.example', 1);
    arrives({
      from: 'Bruno <bruno@kettles.example>',
      subject: 'Re: An oven for Bruno?',
      inReplyTo: messageId,
      text: 'Gladly! Which oven is it?\n\nOn Monday Clara Nguyen wrote:\n> Dear Bruno,\n> I read',
    });
    await go('/');
    await appears(page.getByText('Gladly! Which oven is it?'));
    await isSound();
    await page.getByRole('link', { name: 'Bruno', exact: true }).click();
    await page.getByText('Cancelled').first().waitFor();
    await isSound();
  });

  step('we answer in the thread, and they get it as an answer to theirs', async () => {
    await press('Answer');
    await page.getByRole('textbox', { name: 'What you answer' }).fill('The small one, for two loaves.');
    await press(/^Send/);
    const letter = await sent.message(2);
    expect(letter.subject).toBe('Re: An oven for Bruno?');
    expect(letter.inReplyTo).toMatch(/@mail\.example>$/);
    expect(letter.text).toContain('The small one, for two loaves.');
    const threads = await ask<{ threadId: string }[]>('GET', '/messages');
    threadOfBruno = threads[0]?.threadId as string;
    await go(`/threads/${threadOfBruno}/show`);
    await page.getByText('The small one, for two loaves.').waitFor();
    await isSound();
  });

  step('an answer of somebody unknown waits until we say whose it is', async () => {
    const messageId = await pitched('Ana', 'ana@crumb.example', 3);
    arrives({
      from: 'The office <office@elsewhere.example>',
      subject: 'Re: An oven for Ana?',
      inReplyTo: messageId,
      text: 'Ana asks me to say yes.',
    });
    await go('/unmatched-messages');
    const line = page.getByRole('link', { name: /The office/ }).first();
    await appears(line);
    await isSound();
    await line.click();
    await page.getByText('Ana asks me to say yes.').waitFor();
    await isSound();
    await press(/It is from Ana/);
    await page.getByText('Clara Nguyen said whose it is.').waitFor();
    await go('/');
    await page.getByText('Ana asks me to say yes.').waitFor();
  });

  step('a wish for no more mail stops everything and asks us; confirmed, it holds', async () => {
    const messageId = await pitched('Carla', 'carla@tarts.example', 4);
    arrives({
      from: 'Carla <carla@tarts.example>',
      subject: 'Re: An oven for Carla?',
      inReplyTo: messageId,
      text: 'Please remove me from your list and do not write to me again.',
    });
    await go('/');
    await appears(page.getByText(/Carla seems to wish for no more mail/));
    await isSound();
    await page.getByRole('link', { name: /Carla seems to wish for no more mail/ }).click();
    await page.getByText('Carla seems to ask for no more mail').waitFor();
    await isSound();
    await press('Write to them no more');
    await page.getByRole('dialog').getByRole('button', { name: 'Write to them no more' }).click();
    await page.getByText('Do not contact', { exact: false }).first().waitFor();
    await isSound();
  });

  it.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])(
    'fits, %s',
    async (_where, viewport) => {
      await page.setViewportSize(viewport);
      for (const path of [
        '/',
        '/unmatched-messages',
        `/threads/${threadOfBruno}/show`,
        '/settings/mailboxes/mine',
      ]) {
        await go(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await isSound();
        expect({ path, sidewaysBecauseOf: await sticksOut(page) }).toEqual({ path, sidewaysBecauseOf: [] });
      }
    },
    120_000,
  );
});

/** Looks at the page again until what came by mail is there. */
async function appears(line: Locator): Promise<void> {
  const there = (): Promise<boolean> =>
    line.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => page.reload().then(() => false),
    );
  await until(there, 'what came by mail', 90_000);
}
