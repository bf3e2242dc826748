import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { CheckedBlog, lampPost, said } from '../../apps/api/test/support/checked-blog.js';
import { desk, openBrowser, openPage, phone, seriousBarriers, sticksOut } from '../support/browser.js';
import { countryAtWork } from '../support/country-at-work.js';
import { type StartedProduct, startProduct, tidyUp, until } from '../support/started-product.js';

// What was published, looked at over time: the running product, a real Chromium, a blog on the loopback that is
// mended and taken back as a blogger would.

let browser: Browser;
let product: StartedProduct;
let blog: CheckedBlog;
let page: Page;
let faults: string[];
let publication: string;

beforeAll(async () => {
  blog = await CheckedBlog.start();
  [browser, product] = await Promise.all([
    openBrowser(),
    startProduct({ env: { FETCH_ALLOWED_PRIVATE: blog.host } }),
  ]);
  ({ page, faults } = await openPage(browser));
}, 180_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  blog.stop();
  await tidyUp();
}, 60_000);

const go = (path: string): Promise<unknown> => page.goto(`${product.url}${path}`);
const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const shown = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
const dots = () => page.getByRole('list', { name: 'Checks, the oldest first' }).getByRole('button');
const bloggers = ['Ana', 'Bruno', 'Carla'] as const;
const requests: Agreed[] = [];

/** Asks the API as the person signed in. */
async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const sent = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
  const init = method === 'GET' ? {} : { method, ...sent };
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

/** Asks for a look and waits until it is one of so many. */
async function checkNow(count: number): Promise<void> {
  await press('Check now');
  await dots()
    .nth(count - 1)
    .waitFor({ timeout: 60_000 });
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

interface Agreed {
  bloggerId: string;
  reviewRequestId: string;
  publishedOn: string;
}

/** A blogger who was sent a lamp and agreed to write of it. */
async function agreed(name: string, campaignId: string, productId: string): Promise<Agreed> {
  const { code, zone } = countryAtWork();
  const blogger = await ask<{ id: string }>('POST', '/bloggers', {
    name,
    language: 'en',
    country: code,
    timeZone: zone,
    contactPoints: [{ address: `${name.toLowerCase()}@lamps.example` }],
  });
  const request = await ask<{ id: string; version: number }>('POST', '/review-requests', {
    bloggerId: blogger.id,
    campaignId,
    productId,
    materialConnection: 'gift',
    subject: `A lamp for ${name}`,
    body: `Dear ${name},\n\nThe lamp is yours. Please write whatever you find.`,
    dueOn: '2030-01-15',
  });
  const path = `/review-requests/${request.id}`;
  await ask('PUT', `${path}/sending`, { when: 'now', version: request.version });
  const messages = `/messages?filter=${encodeURIComponent(JSON.stringify({ bloggerId: blogger.id }))}`;
  await until(async () => {
    const [message] = await ask<{ state: string }[]>('GET', messages);
    return message?.state === 'sent';
  }, `the request to ${name}`);
  await ask('PUT', `${path}/agreement`);
  return { bloggerId: blogger.id, reviewRequestId: request.id, publishedOn: '2026-11-20' };
}

describe('what was published, over time', () => {
  step('a manager says whose rules hold', async () => {
    const link = new URL(await product.firstRunLink());
    await go(link.pathname + link.search);
    await page.getByLabel('Organisation').fill('Lumen');
    await page.getByLabel('Your name').fill('Clara Nguyen');
    await page.getByLabel('Your e-mail').fill('clara@lumen.example');
    await page.getByLabel('Password', { exact: true }).fill('a kettle for the whole harbour');
    await press('Create my account and begin');
    await shown('Nothing leaves this machine');
    await go('/settings/disclosure');
    await page.getByLabel('United States').check();
    await page.getByLabel('Sites of the brands').fill('https://lumen.example/');
    await page.keyboard.press('Enter');
    await press('Save');
    await shown(/“https:\/\/lumen.example\/” is not the name of a site/);
    await page.keyboard.press('Escape');
    await page.getByLabel('Sites of the brands').fill('');
    await page.getByLabel('Sites of the brands').press('Backspace');
    await page.getByLabel('Sites of the brands').fill('lumen.example');
    await page.keyboard.press('Enter');
    await press('Save');
    await shown('Saved');
    await isSound();
    expect(await ask('GET', '/settings/disclosure')).toMatchObject({
      brandDomains: ['lumen.example'],
      jurisdictions: ['US'],
    });
    const guard = await ask<object>('GET', '/settings/guard');
    await ask('PUT', '/settings/guard', { ...guard, windowFromHour: 0, windowToHour: 24 });
    const campaign = { name: 'Light', objective: 'reviews', target: 'Ten', targetCount: 10 };
    const { id } = await ask<{ id: string }>('POST', '/campaigns', { ...campaign, endsOn: '2030-02-28' });
    await ask('PUT', `/campaigns/${id}/start`);
    const lamp = await ask<{ id: string }>('POST', '/products', { name: 'Lumen One', brand: 'Lumen' });
    requests.push(...(await Promise.all(bloggers.map((name) => agreed(name, id, lamp.id)))));
  });

  step(
    'a post that says nothing of the gift is missing it, with the rule, and comes up in Today',
    async () => {
      const url = blog.put('/lamp', lampPost());
      const logged = { url, title: 'Three weeks with a lamp', ...requests[0] };
      publication = `/publications/${(await ask<{ id: string }>('POST', '/publications', logged)).id}/show`;
      await go(publication);
      await shown('Readers were told nothing of the tie.');
      await shown('The post says nothing of the tie.');
      await shown('The light is warm and even');
      await page.getByText('United States').first().waitFor();
      await isSound();
      await go('/');
      await page.getByRole('link', { name: 'Ana says nothing of the tie' }).click();
      await shown('What would make it right');
    },
  );

  step(
    'the proposed message opens in the composer, in the thread of the request, and is not sent',
    async () => {
      await press('Propose a message');
      await page.getByRole('dialog').getByText('Hello Ana').waitFor();
      await isSound();
      await press('Open in the composer');
      const words = page.getByRole('textbox', { name: 'What you answer' });
      await words.waitFor();
      expect(await words.inputValue()).toContain('Lumen');
      expect(await words.inputValue()).toContain(`http://${blog.host}/lamp`);
      await page.getByRole('heading', { level: 1, name: /A lamp for Ana/ }).waitFor();
      await isSound();
      const messages = await ask<{ kind: string }[]>('GET', '/messages');
      expect(messages.map(({ kind }) => kind)).not.toContain('answer');
    },
  );

  step('mended, it is compliant, and before and after are shown', async () => {
    blog.put('/lamp', lampPost({ opening: said.plainly }));
    await go(publication);
    await checkNow(2);
    await shown('Readers were told plainly and in time.');
    await page.locator('mark', { hasText: said.plainly }).waitFor();
    expect(await page.locator('mark').first().textContent()).toContain(
      'Says the tie plainly, in the opening:',
    );
    await press('Before and after');
    await page.locator('ins', { hasText: 'Lumen gave me this lamp' }).waitFor();
    await isSound();
  });

  step('each check of the strip is shown by the keyboard, with its date and status in words', async () => {
    expect(await dots().first().getAttribute('aria-label')).toMatch(/: Missing\. When it was logged\.$/);
    await dots().first().focus();
    await page.keyboard.press('Enter');
    await shown('Readers were told nothing of the tie.');
    await shown(/^An older check/);
  });

  step('a disclosure that vanishes is removed, and Today says so', async () => {
    blog.put('/lamp', lampPost());
    await go(publication);
    await checkNow(3);
    await shown('Readers had been told of the tie, and are not any more.');
    await go('/');
    await shown('Ana no longer discloses the tie');
    await isSound();
  });

  step('a person overrules by a capture, with a reason, and both verdicts stay', async () => {
    await go(publication);
    const picture = Buffer.from(PIXEL, 'base64');
    await page
      .getByTestId('capture-file')
      .setInputFiles({ name: 'seen.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('img', { name: 'Capture “seen.png”' }).waitFor();
    await press('Overrule the check');
    await choose('Status', 'Compliant');
    await page.getByLabel('The words that you saw').fill('Ad');
    await choose('Judged by the capture', 'seen.png');
    await page.getByLabel('Why').fill('The picture says Ad in large letters.');
    await press('Keep this status');
    await shown('The picture says Ad in large letters.');
    await shown('The last check found:');
    await page.getByRole('link', { name: 'Open the capture' }).waitFor();
    await isSound();
  });

  step('hostile text is shown as text, a denial as one, and what can’t be read says why', async () => {
    const title = '<img src=x onerror=alert(1)>';
    blog.put(
      '/denied',
      lampPost({
        opening: `${said.denied} &lt;script&gt;alert(1)&lt;/script&gt;`,
        title: title.replace('<', '&lt;'),
      }),
    );
    const { id } = await ask<{ id: string }>('POST', '/publications', {
      url: `http://${blog.host}/denied`,
      ...requests[1],
    });
    await go(`/publications/${id}/show`);
    await shown('The post denies the tie. This is worse than saying nothing.');
    await shown('<script>alert(1)</script>');
    await press('Show it in the text');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MARK');
    await isSound();
  });

  step('a post in a feed that names the product is proposed, and logged with one press', async () => {
    const item = `<title>Lumen One</title><link>${blog.put('/carla', lampPost({ opening: said.plainly }))}</link>`;
    const feed = `<rss version="2.0"><channel><title>Carla</title><item>${item}
      <pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;
    const feedUrl = blog.put('/feed.xml', (_request, reply) =>
      reply.setHeader('content-type', 'application/rss+xml').end(feed),
    );
    const { channels } = await ask<{ channels: { id: string }[] }>(
      'POST',
      `/bloggers/${requests[2]?.bloggerId}/channels`,
      { url: `http://${blog.host}/`, feedUrl },
    );
    await ask('POST', `/channels/${channels[0]?.id}/refresh`);
    await until(
      async () => (await ask<object[]>('GET', '/publication-proposals')).length > 0,
      'the proposal',
    );
    await go('/');
    await page.getByRole('link', { name: 'Is this what Carla published for us?' }).click();
    await shown('It names “Lumen One”');
    await isSound();
    await press('Log it');
    await shown('Readers were told plainly and in time.');
    await isSound();
  });

  it.each([
    ['at a desk, in English', desk, 'en'],
    ['on a phone, in French', phone, 'fr'],
  ])(
    'fits, %s',
    async (_where, viewport, language) => {
      await page.setViewportSize(viewport);
      const { name, timeZone, signature, version } = await ask<Record<string, unknown>>('GET', '/session');
      await ask('PATCH', '/me', { name, timeZone, signature, language, version });
      for (const path of [publication, '/publications', '/publication-proposals', '/settings/disclosure']) {
        await go(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await isSound();
        expect({ path, sidewaysBecauseOf: await sticksOut(page) }).toEqual({ path, sidewaysBecauseOf: [] });
      }
    },
    120_000,
  );
});

async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
  await page.locator('[role="listbox"]').waitFor({ state: 'detached' });
}

/** The smallest PNG. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
