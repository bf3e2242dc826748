import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CheckedBlog, lampPost, said } from '../../apps/api/test/support/checked-blog.js';
import { blogger, openAllHours, runningCampaign } from '../support/groundwork.js';
import { Officer } from '../support/officer.js';
import { tidyUp, until } from '../support/started-product.js';
import { step } from '../support/step.js';

// What was published, looked at over time: the running product, a real Chromium, a blog on the loopback that is
// mended and taken back as a blogger would.

let clara: Officer;
let page: Page;
let blog: CheckedBlog;
let publication: string;

beforeAll(async () => {
  blog = await CheckedBlog.start();
  clara = await Officer.atWork({ FETCH_ALLOWED_PRIVATE: blog.host });
  page = clara.page;
}, 180_000);

afterAll(async () => {
  await clara?.leave();
  await tidyUp();
  blog?.stop();
}, 60_000);

const dots = () => page.getByRole('list', { name: 'Checks, the oldest first' }).getByRole('button');
const bloggers = ['Ana', 'Bruno', 'Carla'] as const;
const requests: Agreed[] = [];

/** Asks for a look and waits until it is one of so many. */
async function checkNow(count: number): Promise<void> {
  await clara.press('Check now');
  await dots()
    .nth(count - 1)
    .waitFor({ timeout: 60_000 });
}

interface Agreed {
  bloggerId: string;
  reviewRequestId: string;
  publishedOn: string;
}

/** A blogger who was sent a lamp and agreed to write of it. */
async function agreed(name: string, campaignId: string, productId: string): Promise<Agreed> {
  const bloggerId = await blogger(clara, name, `${name.toLowerCase()}@lamps.example`);
  const request = await clara.ask<{ id: string; version: number }>('POST', '/review-requests', {
    bloggerId,
    campaignId,
    productId,
    materialConnection: 'gift',
    subject: `A lamp for ${name}`,
    body: `Dear ${name},\n\nThe lamp is yours. Please write whatever you find.`,
    dueOn: '2030-01-15',
  });
  const path = `/review-requests/${request.id}`;
  await clara.ask('PUT', `${path}/sending`, { when: 'now', version: request.version });
  const messages = `/messages?filter=${encodeURIComponent(JSON.stringify({ bloggerId }))}`;
  await until(async () => {
    const [message] = await clara.ask<{ state: string }[]>('GET', messages);
    return message?.state === 'sent';
  }, `the request to ${name}`);
  await clara.ask('PUT', `${path}/agreement`);
  return { bloggerId, reviewRequestId: request.id, publishedOn: '2026-11-20' };
}

describe('what was published, over time', () => {
  step('a manager says whose rules hold', async () => {
    await clara.signUp({ name: 'Lumen', email: 'clara@lumen.example' });
    await clara.go('/settings/disclosure');
    await page.getByLabel('United States').check();
    await page.getByLabel('Sites of the brands').fill('https://lumen.example/');
    await page.keyboard.press('Enter');
    await clara.press('Save');
    await clara.see(/“https:\/\/lumen.example\/” is not the name of a site/);
    await page.keyboard.press('Escape');
    await page.getByLabel('Sites of the brands').fill('');
    await page.getByLabel('Sites of the brands').press('Backspace');
    await page.getByLabel('Sites of the brands').fill('lumen.example');
    await page.keyboard.press('Enter');
    await clara.press('Save');
    await clara.see('Saved');
    await clara.screenIsSound();
    expect(await clara.ask('GET', '/settings/disclosure')).toMatchObject({
      brandDomains: ['lumen.example'],
      jurisdictions: ['US'],
    });
    await openAllHours(clara);
    const id = await runningCampaign(clara, 'Light');
    const lamp = await clara.ask('POST', '/products', { name: 'Lumen One', brand: 'Lumen' });
    requests.push(...(await Promise.all(bloggers.map((name) => agreed(name, id, lamp.id)))));
  });

  step(
    'a post that says nothing of the gift is missing it, with the rule, and comes up in Today',
    async () => {
      const url = blog.put('/lamp', lampPost());
      const logged = { url, title: 'Three weeks with a lamp', ...requests[0] };
      publication = `/publications/${(await clara.ask('POST', '/publications', logged)).id}/show`;
      await clara.go(publication);
      await clara.see('Readers were told nothing of the tie.');
      await clara.see('The post says nothing of the tie.');
      await clara.see('The light is warm and even');
      await clara.see('United States');
      await clara.screenIsSound();
      await clara.go('/');
      await page.getByRole('link', { name: 'Ana says nothing of the tie' }).click();
      await clara.see('What would make it right');
    },
  );

  step(
    'the proposed message opens in the composer, in the thread of the request, and is not sent',
    async () => {
      await clara.press('Propose a message');
      await page.getByRole('dialog').getByText('Hello Ana').waitFor();
      await clara.screenIsSound();
      await clara.press('Open in the composer');
      const words = page.getByRole('textbox', { name: 'What you answer' });
      await words.waitFor();
      expect(await words.inputValue()).toContain('Lumen');
      expect(await words.inputValue()).toContain(`http://${blog.host}/lamp`);
      await page.getByRole('heading', { level: 1, name: /A lamp for Ana/ }).waitFor();
      await clara.screenIsSound();
      const messages = await clara.ask<{ kind: string }[]>('GET', '/messages');
      expect(messages.map(({ kind }) => kind)).not.toContain('answer');
    },
  );

  step('mended, it is compliant, and before and after are shown', async () => {
    blog.put('/lamp', lampPost({ opening: said.plainly }));
    await clara.go(publication);
    await checkNow(2);
    await clara.see('Readers were told plainly and in time.');
    await page.locator('mark', { hasText: said.plainly }).waitFor();
    expect(await page.locator('mark').first().textContent()).toContain(
      'Says the tie plainly, in the opening:',
    );
    await clara.press('Before and after');
    await page.locator('ins', { hasText: 'Lumen gave me this lamp' }).waitFor();
    await clara.screenIsSound();
  });

  step('each check of the strip is shown by the keyboard, with its date and status in words', async () => {
    expect(await dots().first().getAttribute('aria-label')).toMatch(/: Missing\. When it was logged\.$/);
    await dots().first().focus();
    await page.keyboard.press('Enter');
    await clara.see('Readers were told nothing of the tie.');
    await clara.see(/^An older check/);
  });

  step('a disclosure that vanishes is removed, and Today says so', async () => {
    blog.put('/lamp', lampPost());
    await clara.go(publication);
    await checkNow(3);
    await clara.see('Readers had been told of the tie, and are not any more.');
    await clara.go('/');
    await clara.see('Ana no longer discloses the tie');
    await clara.screenIsSound();
  });

  step('a person overrules by a capture, with a reason, and both verdicts stay', async () => {
    await clara.go(publication);
    const picture = Buffer.from(PIXEL, 'base64');
    await page
      .getByTestId('capture-file')
      .setInputFiles({ name: 'seen.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('img', { name: 'Capture “seen.png”' }).waitFor();
    await clara.press('Overrule the check');
    await clara.choose('Status', 'Compliant');
    await page.getByLabel('The words that you saw').fill('Ad');
    await clara.choose('Judged by the capture', 'seen.png');
    await page.getByLabel('Why').fill('The picture says Ad in large letters.');
    await clara.press('Keep this status');
    await clara.see('The picture says Ad in large letters.');
    await clara.see('The last check found:');
    await page.getByRole('link', { name: 'Open the capture' }).waitFor();
    await clara.screenIsSound();
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
    const { id } = await clara.ask('POST', '/publications', {
      url: `http://${blog.host}/denied`,
      ...requests[1],
    });
    await clara.go(`/publications/${id}/show`);
    await clara.see('The post denies the tie. This is worse than saying nothing.');
    await clara.see('<script>alert(1)</script>');
    await clara.press('Show it in the text');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MARK');
    await clara.screenIsSound();
  });

  step('a post in a feed that names the product is proposed, and logged with one press', async () => {
    const item = `<title>Lumen One</title><link>${blog.put('/carla', lampPost({ opening: said.plainly }))}</link>`;
    const feed = `<rss version="2.0"><channel><title>Carla</title><item>${item}
      <pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;
    const feedUrl = blog.put('/feed.xml', (_request, reply) =>
      reply.setHeader('content-type', 'application/rss+xml').end(feed),
    );
    const { channels } = await clara.ask<{ channels: { id: string }[] }>(
      'POST',
      `/bloggers/${requests[2]?.bloggerId}/channels`,
      { url: `http://${blog.host}/`, feedUrl },
    );
    await clara.ask('POST', `/channels/${channels[0]?.id}/refresh`);
    await until(
      async () => (await clara.ask<object[]>('GET', '/publication-proposals')).length > 0,
      'the proposal',
    );
    await clara.go('/');
    await page.getByRole('link', { name: 'Is this what Carla published for us?' }).click();
    await clara.see('It names “Lumen One”');
    await clara.screenIsSound();
    await clara.press('Log it');
    await clara.see('Readers were told plainly and in time.');
    await clara.screenIsSound();
  });

  step('reads on in French', () => clara.read('fr'));

  it.each([
    '/publications',
    '/publication-proposals',
    '/settings/disclosure',
    '/settings/organisation',
    '/settings/audit',
  ])('fits: %s, at a desk and on a phone', (path) => clara.screenFits(path));

  it('fits: a publication, at a desk and on a phone', () => clara.screenFits(publication));
});

/** The smallest PNG. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
