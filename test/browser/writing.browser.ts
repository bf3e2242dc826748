import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { blogger, mailbox, openAllHours, runningCampaign } from '../support/groundwork.js';
import { MailServer } from '../support/mail-server.js';
import { Officer } from '../support/officer.js';
import { tidyUp } from '../support/started-product.js';
import { step } from '../support/step.js';

// Writing, from a template to the mail server: a pitch with a file, and an answer in its thread. What is typed is not
// lost when the page is loaded again or the network is away.

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

let clara: Officer;
let page: Page;
let mail: MailServer;
let pitchId: string;

beforeAll(async () => {
  mail = await MailServer.start('clara', 'rye and salt');
  clara = await Officer.atWork();
  page = clara.page;
  await setUp();
}, 180_000);

afterAll(async () => {
  await clara?.leave();
  await tidyUp();
  await mail?.stop();
}, 60_000);

/** Clara with her mailbox, Ana whom she has read, a running campaign, a pitch that is begun. */
async function setUp(): Promise<void> {
  await clara.signUp({ name: 'Hearthstone Ovens', email: 'clara@hearthstone.example' });
  await mailbox(clara, 'clara@hearthstone.example', { smtpPort: mail.port, secret: 'rye and salt' });
  await openAllHours(clara);
  const bloggerId = await blogger(clara, 'Ana Moreau', 'ana@crumb.example', {
    channels: [{ network: 'blog', url: 'https://crumb.example/', title: 'Crumb and Crust' }],
  });
  const reading = await clara.ask('POST', '/readings', {
    bloggerId,
    postUrl: 'https://crumb.example/rye',
    postTitle: 'Why my rye loaf needs two days',
    takeaway: 'She tests for weeks',
  });
  const product = await clara.ask('POST', '/products', { name: 'Oven One' });
  const pitch = await clara.ask('POST', '/pitches', {
    bloggerId,
    campaignId: await runningCampaign(clara, 'Bread at home', [product.id]),
    readingIds: [reading.id],
    mutualValue: 'An oven to keep for a month of rye baking',
    followUps: [],
  });
  pitchId = pitch.id;
}

const body = () => page.getByRole('textbox', { name: 'What you write' });
const answer = () => page.getByRole('textbox', { name: 'What you answer' });
const attach = (name: string, buffer = PDF): Promise<void> =>
  page.getByTestId('attachment-file').setInputFiles({ name, mimeType: 'application/pdf', buffer });

describe('writing', () => {
  step('begins a pitch as a template, which does not leave while anything of it stands open', async () => {
    await clara.go(`/pitches/${pitchId}`);
    await clara.press('Template');
    await page.getByRole('menuitem', { name: 'After reading a post' }).click();
    await page.getByText('3 places are left to fill in').waitFor();
    await clara.screenIsSound();
    expect(await body().inputValue()).toContain(
      'Dear Ana,\n\nI read “Why my rye loaf needs two days” on Crumb and Crust. {{? what you took from it',
    );
    await clara.see('Still to be filled in');
    const text = (await body().inputValue()).replaceAll(/ ?\{\{\?[^}]*\}\}/g, ' Two days of patience!');
    await page.getByLabel('Subject').fill('Your two-day rye, in a steam oven');
    await body().fill(text);
    await clara.choose('When', 'Now');
    await page.getByText('Every rule holds.').waitFor();
  });

  step('finds again what was typed in the moment before the page was loaded anew', async () => {
    const text = `${await body().inputValue()}\n\nPS: we bake on Fridays.`;
    await body().fill(text);
    await page.reload();
    await page.getByText(/^Saved/).waitFor();
    expect(await body().inputValue()).toBe(text);
  });

  step('finds again what was typed while a saving was on its way, whose answer never came', async () => {
    const text = await body().inputValue();
    const saving = await unanswered('PATCH', '**/api/pitches/*');
    await body().fill(`${text} Even in May.`);
    await saving.arrived;
    await body().fill(`${text} Even in May, we think.`);
    await page.reload();
    await saving.end();
    await page.getByText(/^Saved/).waitFor();
    expect(await body().inputValue()).toBe(`${text} Even in May, we think.`);
  });

  step('keeps what is typed while the network is away, and saves it when it is back', async () => {
    const text = `${await body().inputValue()} And on Sundays.`;
    await page.context().setOffline(true);
    await body().fill(text);
    await page.getByText(/^Not saved/).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Saved/).waitFor();
    await page.reload();
    await body().waitFor();
    expect(await body().inputValue()).toBe(text);
  });

  step('attaches a file, refuses one that is not what it says, and sends it with the pitch', async () => {
    await attach('press kit – été.pdf');
    await page.getByRole('link', { name: 'press kit – été.pdf' }).waitFor();
    await attach('logo.svg', Buffer.from('<svg/>'));
    await page.getByText(/logo\.svg: This kind of file is not attached/).waitFor();
    // The network was away in this page: Chromium's count of what is under way is not to be trusted any more.
    await clara.screenIsOpenToAll();
    await clara.press('Preview');
    await page.getByTitle('The message as it will arrive').waitFor();
    await clara.screenIsOpenToAll();
    await clara.choose('When', 'Now');
    await clara.press(/^Send .*for Ana Moreau/);
    const letter = await mail.message(1);
    expect(letter.attachments).toMatchObject([
      { filename: 'press kit – été.pdf', contentType: 'application/pdf', content: PDF },
    ]);
    expect(letter.text).toContain('And on Sundays.');
  });

  step('answers in the thread, with their words below, to their address', async () => {
    await page.getByRole('button', { name: 'Log their answer' }).waitFor();
    await clara.ask('PUT', `/pitches/${pitchId}/reply`, {
      receivedAt: new Date().toISOString(),
      text: 'Gladly. When does it come?',
    });
    await clara.go(`/pitches/${pitchId}/show`);
    await clara.press('Answer');
    await answer().and(page.locator(':focus')).waitFor();
    await answer().fill('Dear Ana,\n\non Friday.\n\nClara');
    await clara.press('Quote them');
    await attach('directions.pdf');
    await page.getByRole('link', { name: 'directions.pdf' }).waitFor();
    await clara.screenIsSound();
    await clara.press('Send the answer');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const letter = await mail.message(2);
    expect(letter.inReplyTo).toBe(mail.received[0]?.messageId);
    expect(letter.subject).toBe('Re: Your two-day rye, in a steam oven');
    expect(letter.to).toMatchObject({ text: expect.stringContaining('ana@crumb.example') });
    expect(letter.text).toMatch(/on Friday\.[\s\S]*Ana Moreau wrote:\s+> Gladly\. When does it come\?/);
    expect(letter.attachments).toMatchObject([{ filename: 'directions.pdf' }]);
    await clara.screenIsSound();
  });

  step('takes an answer back within ten seconds, word for word', async () => {
    await clara.press('Answer');
    await answer().fill('Dear Ana, one more thing.');
    await clara.press('Send the answer');
    await clara.press('Undo');
    await page.getByText('Taken back: it is a draft again').waitFor();
    await answer().waitFor();
    expect(await answer().inputValue()).toBe('Dear Ana, one more thing.');
    await clara.screenIsSound();
  });
});

/** From now on the server gets such requests and the page no answer, until the end; `arrived` once it got the first. */
async function unanswered(
  method: string,
  path: string,
): Promise<{ arrived: Promise<void>; end: () => Promise<void> }> {
  let tell = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (tell = resolve));
  await page.route(path, async (route) => {
    if (route.request().method() !== method) return route.fallback();
    await route.fetch();
    tell();
  });
  return { arrived, end: () => page.unroute(path) };
}
