import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { Blog } from '../support/blog.js';
import { desk, openBrowser, openPage, phone, seriousBarriers, sticksOut } from '../support/browser.js';
import { countryAtWork } from '../support/country-at-work.js';
import { MailServer } from '../support/mail-server.js';
import { type StartedProduct, startProduct, tidyUp, until } from '../support/started-product.js';

// The product's main job, once, from a list of blogs to a reported review: the running product, a real Chromium, a
// real mail server. Each step goes on where the one before it stopped.

let browser: Browser;
let product: StartedProduct;
let mail: MailServer;
let blog: Blog;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [mail, blog] = await Promise.all([MailServer.start('clara', 'rye and salt'), Blog.start()]);
  [browser, product] = await Promise.all([
    openBrowser(),
    startProduct({ env: { FETCH_ALLOWED_PRIVATE: blog.host } }),
  ]);
  ({ page, faults } = await openPage(browser));
}, 180_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await Promise.all([mail.stop(), blog.stop()]);
  await tidyUp();
}, 60_000);

/** Nobody is kept out of the screen as it stands, and nothing has gone wrong on the way to it. */
async function isSound(): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await seriousBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
}

let broken = false;

/** One step; after one that failed the others would only wait for what can't come. */
function step(title: string, work: () => Promise<void>): void {
  it(
    title,
    async () => {
      expect({ earlierStepFailed: broken }).toEqual({ earlierStepFailed: false });
      broken = true;
      await work();
      broken = false;
    },
    180_000,
  );
}

const choose = async (field: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
  // Until it has faded, not only until it is hidden from screen readers: what is half faded has no contrast.
  await page.locator('[role="listbox"]').waitFor({ state: 'detached' });
};
const go = (path: string): Promise<unknown> => page.goto(`${product.url}${path}`);
const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const dialog = () => page.getByRole('dialog');

describe('from a list of blogs to a reported review', () => {
  step('creates the administrator and shows what is left to set up', async () => {
    await go(new URL(await product.firstRunLink()).pathname + new URL(await product.firstRunLink()).search);
    await page.getByLabel('Organisation').fill('Hearthstone Ovens');
    await page.getByLabel('Your name').fill('Clara Nguyen');
    await page.getByLabel('Your e-mail').fill('clara@hearthstone.example');
    await page.getByLabel('Password', { exact: true }).fill('a kettle for the whole harbour');
    await press('Create my account and begin');
    await page.getByText('Nothing leaves this machine').first().waitFor();
    await isSound();
  });

  step('sets up a mailbox with a test that really connects', async () => {
    await go('/settings/mailboxes/mine');
    await page.getByLabel('Server').fill('127.0.0.1');
    await choose('Encryption', 'None');
    await page.getByLabel('Port').fill(String(mail.port));
    await page.getByLabel('User name').fill('clara');
    await page.locator('input[name="secret"]').fill('not the password');
    await press('Test the connection');
    await page.getByText('The user name or the password is wrong').waitFor();
    await page.locator('input[name="secret"]').fill('rye and salt');
    await press('Save and test');
    await page.getByText('Saved, and it works').waitFor();
    await isSound();
  });

  step('brings in a list: what is wrong is told by row and column, the rest comes in', async () => {
    const list =
      'Name;Email;Website;Country;Language;Topics\n' +
      'Bruno Keller;bruno@kettles.example;https://kettles.example/;Germany;German;tea\n' +
      'Wrong One;not-an-address;https://wrong.example/;Narnia;;\n';
    await go('/imports/create');
    const file = { name: 'blogs.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await press('Look it over');
    await page.getByText('“not-an-address”: This is not an e-mail address.').waitFor();
    await isSound();
    await press('Bring in 1 row');
    await page.getByRole('link', { name: 'See the bloggers' }).click();
    await page.getByRole('link', { name: /Bruno Keller/ }).waitFor();
    await isSound();
  });

  step('adds a blog by its address and finds its title, language and posts', async () => {
    await go('/bloggers/create');
    await page.getByLabel('Address of the blog').fill(blog.url);
    await press('Look up');
    await page.getByText('Crumb and Crust').first().waitFor();
    await page.getByLabel('Who writes it?').fill('Ana Moreau');
    await choose('Country', countryAtWork().name);
    await page.getByLabel('E-mail address').fill('ana@crumb.example');
    await press('Add the blogger');
    await page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
    await isSound();
  });

  step('reads a post and notes what the officer takes from it', async () => {
    await press(/Make a reading of “Why my rye loaf needs two days”/);
    await dialog()
      .getByLabel('What I take from it')
      .fill('She tests for weeks and says plainly what failed.');
    await dialog().getByRole('button', { name: 'Make a reading' }).click();
    await page.getByText('She tests for weeks and says plainly what failed.').first().waitFor();
    await isSound();
  });

  step('starts a campaign with an objective, for a product', async () => {
    await go('/products/create');
    await page.getByLabel('Name').fill('Oven One');
    await page.getByLabel('Worth').fill('249');
    await press('Save');
    await page.getByText('Oven One').first().waitFor();
    await go('/campaigns/create');
    await page.getByLabel('Name').fill('Bread at home');
    await press('Save');
    await page.getByRole('heading', { name: 'Bread at home' }).waitFor();
    await page.getByText('To start, it lacks an objective, a target and an end date.').waitFor();
    await page.getByRole('link', { name: 'Edit the campaign' }).click();
    await choose('Objective', 'Reviews');
    await page.getByLabel('Target', { exact: true }).fill('Ten honest reviews by spring');
    await page.getByLabel('Target as a number').fill('10');
    await page.getByLabel('Ends on').fill('2030-02-28');
    await choose('Products', /Oven One/);
    await press('Save');
    await press('Start');
    await page.getByText('The campaign runs').waitFor();
    await isSound();
  });

  step('writes one pitch under the rules and sends it', async () => {
    await go('/settings/guard');
    await page.getByLabel('Mail may arrive from (hour)').fill('0');
    await page.getByLabel('until (hour)').fill('24');
    await press('Save');
    await page.getByText('Saved').first().waitFor();

    await openAna();
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await press('Start writing');
    await page.getByText('3 things to put right first').first().waitFor();
    await isSound();
    await page.getByRole('checkbox', { name: /Rest the pitch on “Why my rye loaf/ }).check();
    await page.getByLabel('What they gain').fill('An oven to keep for a month of rye baking');
    await page.getByLabel('Angle').fill('Steam at home without a bakery');
    await page.getByLabel('Subject').fill('Your two-day rye, in a steam oven');
    await page
      .getByRole('textbox', { name: 'What you write' })
      .fill(
        'Dear Ana,\n\nI read “Why my rye loaf needs two days” and baked it twice. You would have an oven to keep ' +
          'for a month of rye baking, and say of it **whatever you find**.\n\nWould that interest you?',
      );
    await choose('When', 'Now');
    await page.getByText('Every rule holds.').waitFor();
    await isSound();
    await press(/^Send .*for Ana Moreau/);
    await page.getByRole('button', { name: 'Undo' }).waitFor();

    const letter = await mail.message(1);
    expect(letter.from?.text).toContain('clara@hearthstone.example');
    expect(letter.to).toMatchObject({ text: expect.stringContaining('ana@crumb.example') });
    expect(letter.text).toContain('I read “Why my rye loaf needs two days”');
    expect(letter.html).toContain('<strong>whatever you find</strong>');
    await page.getByRole('button', { name: 'Log their answer' }).waitFor();
    await isSound();
  });

  step('sees the follow-up go out on its day, in the thread of the pitch', async () => {
    await lookSixDaysLater();
    // Nobody reads this mailbox, so the officer says that no answer came.
    const looked = page.getByRole('button', { name: 'I looked: no answer came' });
    await until(
      async () => {
        await page.reload();
        return looked.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      },
      'the follow-up that is held',
      60_000,
    );
    await isSound();
    await looked.click();
    const letter = await mail.message(2);
    expect(letter.subject).toBe('Re: Your two-day rye, in a steam oven');
    expect(letter.inReplyTo).toBe(mail.received[0]?.messageId);
  });

  step('logs the answer, which they accept', async () => {
    await page.reload();
    await press('Log their answer');
    await dialog().getByLabel('Their words').fill('Gladly. I will say what I think.');
    await dialog().getByRole('button', { name: 'Log the answer' }).click();
    await press('They accept');
    await dialog().getByRole('button', { name: 'They accept' }).click();
    await page.getByRole('button', { name: 'Ask for the review' }).waitFor();
    await isSound();
  });

  step('asks for a review with both clauses, and ships the sample', async () => {
    await press('Ask for the review');
    await choose('Product', /Oven One/);
    await page.getByLabel('A sample goes to them').check();
    await page.getByLabel('Review due').fill('2030-01-15');
    await choose('Language of the request', 'English');
    await page.getByLabel('Subject').fill('The oven, and what we ask');
    await page
      .getByLabel('What we write')
      .fill('Dear Ana,\n\nThe oven is yours. Please write whatever you find.');
    await isSound();
    await press('Save');
    await press('Send now');
    const request = await mail.message(3);
    expect(request.text).toContain('Please say what you really think');
    expect(request.text).toContain('Ad: Hearthstone Ovens gave me this product for free');

    await press('They agree');
    await press('Note the shipment');
    await dialog().getByLabel('Carrier').fill('Post');
    await dialog().getByLabel('Tracking number').fill('RR 123');
    await dialog().getByRole('button', { name: 'Note the shipment' }).click();
    await press('Note the receipt');
    await dialog().getByRole('button', { name: 'Note the receipt' }).click();
    await page.getByRole('button', { name: 'Log the publication' }).waitFor();
    await isSound();
  });

  step('logs the publication, negative as it is, with its disclosure status', async () => {
    await press('Log the publication');
    await page.getByLabel('Address').fill('https://crumb.example/oven-one');
    await page.getByLabel('Title').fill('An oven that burns my rye');
    await choose('Sentiment', 'Negative');
    await page.getByLabel('Key points').fill('Too hot at the back');
    await press('Log it');
    await page.getByText('Nobody has looked yet.').waitFor();
    await isSound();
    await press('Set the disclosure status');
    await choose('Status', 'Missing');
    await page.getByLabel('Why').fill('The post says nothing of the oven having been given.');
    await press('Keep this status');
    await page.getByText('The post says nothing of the oven having been given.').first().waitFor();
    await isSound();
    await page.getByRole('link', { name: 'Oven One' }).first().click();
    await page.getByText('Closed').first().waitFor();
    await isSound();
  });

  step('reads the report, whose figures open their records', async () => {
    await go('/reports');
    await page.getByText('1 pitch sent in the period, to 1 person.').waitFor();
    await page.getByText('Too hot at the back').waitFor();
    await isSound();
    await page.getByRole('link', { name: 'Published: all so far: show the records' }).click();
    await page.getByText('Ana Moreau').first().waitFor();
    await isSound();
    await openAna();
    await page.getByText('Pitch sent').first().waitFor();
    await isSound();
  });

  it.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])(
    'shows all of it in French, %s',
    async (_where, viewport) => {
      await page.setViewportSize(viewport);
      await inFrench();
      for (const path of screens) {
        await go(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await isSound();
        expect({ path, sidewaysBecauseOf: await sticksOut(page) }).toEqual({ path, sidewaysBecauseOf: [] });
      }
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.getByRole('link', { name: 'Aujourd’hui' }).waitFor();
    },
    180_000,
  );
});

const screens = [
  '/',
  '/bloggers',
  '/pitches',
  '/review-requests',
  '/publications',
  '/campaigns',
  '/products',
  '/imports',
  '/reports',
  '/settings/profile',
  '/settings/mailboxes',
  '/settings/captured',
  '/settings/guard',
  '/settings/templates',
  '/templates/create',
  '/settings/attachments',
  '/settings/people',
];

/** By the search, which forgives the slip of a finger. */
async function openAna(): Promise<void> {
  await page.keyboard.press('/');
  await dialog().getByRole('combobox').fill('Ana Morau');
  await page
    .getByRole('option', { name: /Ana Moreau/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
}

async function inFrench(): Promise<void> {
  const { version, ...me } = await page.evaluate<Record<string, unknown>>(
    `fetch('/api/session').then((answer) => answer.json())`,
  );
  const { name, timeZone, signature } = me;
  const change = JSON.stringify({ name, timeZone, signature, language: 'fr', version });
  await page.evaluate(
    `fetch('/api/me', { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(change)} })`,
  );
}

/** Puts what was sent six days back, in the database, so that the follow-up comes due; the clocks are real. */
async function lookSixDaysLater(): Promise<void> {
  const client = new pg.Client({ connectionString: product.databaseUrl() });
  await client.connect();
  await client.query(`UPDATE pitches SET sent_at = sent_at - interval '6 days'`);
  await client.query(`UPDATE messages SET sent_at = sent_at - interval '6 days' WHERE step = 0`);
  await client.query(
    `UPDATE messages SET not_before = now() - interval '1 second', wall_time = NULL WHERE step = 1`,
  );
  await client.end();
}
