import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { Blog } from '../support/blog.js';
import { countryAtWork } from '../support/country-at-work.js';
import { MailServer } from '../support/mail-server.js';
import { Officer } from '../support/officer.js';
import { tidyUp, until } from '../support/started-product.js';
import { step } from '../support/step.js';

// The product's main job, once, from a list of blogs to a reported review: the running product, a real Chromium, a
// real mail server. Each step goes on where the one before it stopped.

let clara: Officer;
let page: Page;
let mail: MailServer;
let blog: Blog;

beforeAll(async () => {
  [mail, blog] = await Promise.all([MailServer.start('clara', 'rye and salt'), Blog.start()]);
  clara = await Officer.atWork({ FETCH_ALLOWED_PRIVATE: blog.host });
  page = clara.page;
}, 180_000);

afterAll(async () => {
  await clara?.leave();
  await tidyUp();
  await Promise.all([mail?.stop(), blog?.stop()]);
}, 60_000);

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

describe('from a list of blogs to a reported review', () => {
  step('creates the administrator and shows what is left to set up', async () => {
    await clara.signUp({ name: 'Hearthstone Ovens', email: 'clara@hearthstone.example' });
    await clara.screenIsSound();
  });

  step('sets up a mailbox with a test that really connects', async () => {
    await clara.go('/settings/mailboxes/mine');
    await page.getByLabel('Server').fill('127.0.0.1');
    await clara.choose('Encryption', 'None');
    await page.getByLabel('Port').fill(String(mail.port));
    await page.getByLabel('User name').fill('clara');
    await page.locator('input[name="secret"]').fill('not the password');
    await clara.press('Test the connection');
    await page.getByText('The user name or the password is wrong').waitFor();
    await page.locator('input[name="secret"]').fill('rye and salt');
    await clara.press('Save and test');
    await page.getByText('Saved, and it works').waitFor();
    await clara.screenIsSound();
  });

  step('brings in a list: what is wrong is told by row and column, the rest comes in', async () => {
    const list =
      'Name;Email;Website;Country;Language;Topics\n' +
      'Bruno Keller;bruno@kettles.example;https://kettles.example/;Germany;German;tea\n' +
      'Wrong One;not-an-address;https://wrong.example/;Narnia;;\n';
    await clara.go('/imports/create');
    const file = { name: 'blogs.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await clara.press('Look it over');
    await page.getByText('“not-an-address” · This is not an e-mail address.').waitFor();
    await clara.screenIsSound();
    await clara.press('Bring in 1 row');
    await page.getByRole('link', { name: 'See the bloggers' }).click();
    await page.getByRole('link', { name: /Bruno Keller/ }).waitFor();
    await clara.screenIsSound();
  });

  step('adds a blog by its address and finds its title, language and posts', async () => {
    await clara.go('/bloggers/create');
    await page.getByLabel('Address of the blog').fill(blog.url);
    await clara.press('Look up');
    await clara.see('Crumb and Crust');
    await page.getByLabel('Who writes it?').fill('Ana Moreau');
    await clara.choose('Country', countryAtWork().name);
    await page.getByLabel('E-mail address').fill('ana@crumb.example');
    await clara.press('Add the blogger');
    await page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
    await clara.screenIsSound();
  });

  step('reads a post and notes what the officer takes from it', async () => {
    await clara.press(/Make a reading of “Why my rye loaf needs two days”/);
    await clara.dialog
      .getByLabel('What I take from it')
      .fill('She tests for weeks and says plainly what failed.');
    await clara.dialog.getByRole('button', { name: 'Make a reading' }).click();
    await clara.see('She tests for weeks and says plainly what failed.');
    await clara.screenIsSound();
  });

  step('starts a campaign with an objective, for a product', async () => {
    await clara.go('/products/create');
    await page.getByLabel('Name').fill('Oven One');
    await page.getByLabel('Worth').fill('249');
    await clara.press('Save');
    await clara.see('Oven One');
    await clara.go('/campaigns/create');
    await page.getByLabel('Name').fill('Bread at home');
    await clara.press('Save');
    await page.getByRole('heading', { name: 'Bread at home' }).waitFor();
    await page.getByText('To start, it lacks an objective, a target and an end date.').waitFor();
    await page.getByRole('link', { name: 'Edit the campaign' }).click();
    await clara.choose('Objective', 'Reviews');
    await page.getByLabel('Target', { exact: true }).fill('Ten honest reviews by spring');
    await page.getByLabel('Target as a number').fill('10');
    await page.getByLabel('Ends on').fill('2030-02-28');
    await clara.choose('Products', /Oven One/);
    await clara.press('Save');
    await clara.press('Start');
    await page.getByText('The campaign runs').waitFor();
    await clara.screenIsSound();
  });

  step('writes one pitch under the rules and sends it', async () => {
    await clara.go('/settings/guard');
    await page.getByLabel('Mail may arrive from (hour)').fill('0');
    await page.getByLabel('until (hour)').fill('24');
    await clara.press('Save');
    await clara.see('Saved');

    await openAna();
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await clara.press('Start writing');
    await clara.see('3 things to put right first');
    await clara.screenIsSound();
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
    await clara.choose('When', 'Now');
    await page.getByText('Every rule holds.').waitFor();
    await clara.screenIsSound();
    await clara.press(/^Send .*for Ana Moreau/);
    await page.getByRole('button', { name: 'Undo' }).waitFor();

    const letter = await mail.message(1);
    expect(letter.from?.text).toContain('clara@hearthstone.example');
    expect(letter.to).toMatchObject({ text: expect.stringContaining('ana@crumb.example') });
    expect(letter.text).toContain('I read “Why my rye loaf needs two days”');
    expect(letter.html).toContain('<strong>whatever you find</strong>');
    await page.getByRole('button', { name: 'Log their answer' }).waitFor();
    await clara.screenIsSound();
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
    await clara.screenIsSound();
    await looked.click();
    const letter = await mail.message(2);
    expect(letter.subject).toBe('Re: Your two-day rye, in a steam oven');
    expect(letter.inReplyTo).toBe(mail.received[0]?.messageId);
  });

  step('logs the answer, which they accept', async () => {
    await page.reload();
    await clara.press('Log their answer');
    await clara.dialog.getByLabel('Their words').fill('Gladly. I will say what I think.');
    await clara.dialog.getByRole('button', { name: 'Log the answer' }).click();
    await clara.press('They accept');
    await clara.dialog.getByRole('button', { name: 'They accept' }).click();
    await page.getByRole('button', { name: 'Ask for the review' }).waitFor();
    await clara.screenIsSound();
  });

  step('asks for a review with both clauses, and ships the sample', async () => {
    await clara.press('Ask for the review');
    await clara.choose('Product', /Oven One/);
    await page.getByLabel('A sample goes to them').check();
    await page.getByLabel('Review due').fill('2030-01-15');
    await clara.choose('Language of the request', 'English');
    await page.getByLabel('Subject').fill('The oven, and what we ask');
    await page
      .getByLabel('What we write')
      .fill('Dear Ana,\n\nThe oven is yours. Please write whatever you find.');
    await clara.screenIsSound();
    await clara.press('Save');
    await clara.press('Send now');
    const request = await mail.message(3);
    expect(request.text).toContain('Please say what you really think');
    expect(request.text).toContain('Ad: Hearthstone Ovens gave me this product for free');

    await clara.press('They agree');
    await clara.press('Note the shipment');
    await clara.dialog.getByLabel('Carrier').fill('Post');
    await clara.dialog.getByLabel('Tracking number').fill('RR 123');
    await clara.dialog.getByRole('button', { name: 'Note the shipment' }).click();
    await clara.press('Note the receipt');
    await clara.dialog.getByRole('button', { name: 'Note the receipt' }).click();
    await page.getByRole('button', { name: 'Log the publication' }).waitFor();
    await clara.screenIsSound();
  });

  step('logs the publication, negative as it is, with its disclosure status', async () => {
    await clara.press('Log the publication');
    await page.getByLabel('Address').fill('https://crumb.example/oven-one');
    await page.getByLabel('Title').fill('An oven that burns my rye');
    await clara.choose('Sentiment', 'Negative');
    await page.getByLabel('Key points').fill('Too hot at the back');
    await clara.press('Log it');
    await page.getByText('Nobody has looked yet.').waitFor();
    await clara.screenIsSound();
    await clara.press('Set the disclosure status');
    await clara.choose('Status', 'Missing');
    await page.getByLabel('Why').fill('The post says nothing of the oven having been given.');
    await clara.press('Keep this status');
    await clara.see('The post says nothing of the oven having been given.');
    await clara.screenIsSound();
    await page.getByRole('link', { name: 'Oven One' }).first().click();
    await clara.see('Closed');
    await clara.screenIsSound();
  });

  step('reads the report, whose figures open their records', async () => {
    await clara.go('/reports');
    await page.getByText('1 pitch sent in the period, to 1 person.').waitFor();
    await page.getByText('Too hot at the back').waitFor();
    await clara.screenIsSound();
    await page.getByRole('link', { name: 'Published: all so far: show the records' }).click();
    await clara.see('Ana Moreau');
    await clara.screenIsSound();
    await openAna();
    await clara.see('Pitch sent');
    await clara.screenIsSound();
  });

  step('reads on in French', async () => {
    await clara.read('fr');
    await clara.go('/');
    await page.getByRole('link', { name: 'Aujourd’hui' }).waitFor();
  });

  it.each(screens)('shows %s in French, at a desk and on a phone', async (path) => {
    await clara.screenFits(path);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });
});

/** By the search, which forgives the slip of a finger. */
async function openAna(): Promise<void> {
  await page.keyboard.press('/');
  await clara.dialog.getByRole('combobox').fill('Ana Morau');
  await page
    .getByRole('option', { name: /Ana Moreau/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
}

/** Puts what was sent six days back, in the database, so that the follow-up comes due; the clocks are real. */
async function lookSixDaysLater(): Promise<void> {
  const client = new pg.Client({ connectionString: clara.product.databaseUrl() });
  await client.connect();
  await client.query(`UPDATE pitches SET sent_at = sent_at - interval '6 days'`);
  await client.query(`UPDATE messages SET sent_at = sent_at - interval '6 days' WHERE step = 0`);
  await client.query(
    `UPDATE messages SET not_before = now() - interval '1 second', wall_time = NULL WHERE step = 1`,
  );
  await client.end();
}
