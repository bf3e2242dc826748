import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anIncomingMail, Dovecot, MAIL_PASSWORD } from '@rapport/inbox/testing';
import type { Locator, Page } from 'playwright-core';
import { blogger, mailbox, openAllHours, runningCampaign } from '../support/groundwork.js';
import { MailServer } from '../support/mail-server.js';
import { Officer } from '../support/officer.js';
import { tidyUp, until } from '../support/started-product.js';
import { step } from '../support/step.js';

// What comes back: the running product, a real Chromium, a real mail server on both sides. Bruno answers, we answer
// him; somebody unknown answers for Ana; Carla asks for no more mail.

let clara: Officer;
let page: Page;
let sent: MailServer;
let box: Dovecot;
let campaignId: string;
let threadOfBruno: string;

beforeAll(async () => {
  [sent, box] = await Promise.all([MailServer.start('clara', MAIL_PASSWORD), Dovecot.start()]);
  clara = await Officer.atWork();
  page = clara.page;
}, 180_000);

afterAll(async () => {
  await clara?.leave();
  await tidyUp();
  await Promise.all([sent?.stop(), box?.stop()]);
}, 60_000);

/** Writes one pitch to a new blogger and waits until the mail server has it; gives its Message-ID. */
async function pitched(name: string, address: string, count: number): Promise<string> {
  const bloggerId = await blogger(clara, name, address);
  const title = `Three days for the bread of ${name}`;
  const reading = await clara.ask('POST', '/readings', {
    bloggerId,
    postUrl: `https://blog.example/${bloggerId}`,
    postTitle: title,
    takeaway: 'Lets time do the work',
  });
  const pitch = await clara.ask<{ id: string; version: number }>('POST', '/pitches', {
    bloggerId,
    campaignId,
    angle: 'Slow bread needs an even heat',
    mutualValue: 'Exclusive recipes for the readers, by our baker',
    readingIds: [reading.id],
    subject: `An oven for ${name}?`,
    body: `Dear ${name},\n\nI read “${title}” twice. Your readers would get exclusive recipes from our baker.\n\nWould that interest you?`,
    language: 'en',
  });
  await clara.ask('PUT', `/pitches/${pitch.id}/schedule`, { when: 'now', version: pitch.version });
  return (await sent.message(count)).messageId as string;
}

/** What somebody writes back, in the officer's mailbox. */
function arrives(mail: Parameters<typeof anIncomingMail>[0]): void {
  box.mailOf('clara').deliver(anIncomingMail({ to: 'clara@hearthstone.example', date: new Date(), ...mail }));
}

describe('what comes back', () => {
  step('a mailbox is set up that is read too, and the page says how that goes', async () => {
    await clara.signUp({ name: 'Hearthstone Ovens', email: 'clara@hearthstone.example' });
    await openAllHours(clara);
    const servers = { smtpPort: sent.port, imapPort: box.port, secret: MAIL_PASSWORD };
    const id = await mailbox(clara, 'clara@hearthstone.example', servers);
    await clara.ask('PUT', `/mailboxes/${id}/test`);
    await clara.go(`/settings/mailboxes/${id}`);
    await page.getByRole('button', { name: 'Sync now' }).click();
    await clara.see('Last synced');
    await clara.screenIsSound();
    campaignId = await runningCampaign(clara, 'Bread at home');
  });

  step('an answer comes first in Today, with its first lines, and stops the follow-up', async () => {
    const messageId = await pitched('Bruno', 'bruno@kettles.example', 1);
    arrives({
      from: 'Bruno <bruno@kettles.example>',
      subject: 'Re: An oven for Bruno?',
      inReplyTo: messageId,
      text: 'Gladly! Which oven is it?\n\nOn Monday Clara Nguyen wrote:\n> Dear Bruno,\n> I read',
    });
    await clara.go('/');
    await appears(page.getByText('Gladly! Which oven is it?'));
    await clara.screenIsSound();
    await page.getByRole('link', { name: 'Bruno', exact: true }).click();
    await clara.see('Cancelled');
    await clara.screenIsSound();
  });

  step('we answer in the thread, and they get it as an answer to theirs', async () => {
    await clara.press('Answer');
    await page.getByRole('textbox', { name: 'What you answer' }).fill('The small one, for two loaves.');
    await clara.press(/^Send/);
    const letter = await sent.message(2);
    expect(letter.subject).toBe('Re: An oven for Bruno?');
    expect(letter.inReplyTo).toMatch(/@mail\.example>$/);
    expect(letter.text).toContain('The small one, for two loaves.');
    const threads = await clara.ask<{ threadId: string }[]>('GET', '/messages');
    threadOfBruno = threads[0]?.threadId as string;
    await clara.go(`/threads/${threadOfBruno}/show`);
    await page.getByText('The small one, for two loaves.').waitFor();
    await clara.screenIsSound();
  });

  step('an answer of somebody unknown waits until we say whose it is', async () => {
    const messageId = await pitched('Ana', 'ana@crumb.example', 3);
    arrives({
      from: 'The office <office@elsewhere.example>',
      subject: 'Re: An oven for Ana?',
      inReplyTo: messageId,
      text: 'Ana asks me to say yes.',
    });
    await clara.go('/unmatched-messages');
    const line = page.getByRole('link', { name: /The office/ }).first();
    await appears(line);
    await clara.screenIsSound();
    await line.click();
    await page.getByText('Ana asks me to say yes.').waitFor();
    await clara.screenIsSound();
    await clara.press(/It is from Ana/);
    await page.getByText('Clara Nguyen said whose it is.').waitFor();
    await clara.go('/');
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
    await clara.go('/');
    await appears(page.getByText(/Carla seems to wish for no more mail/));
    await clara.screenIsSound();
    await page.getByRole('link', { name: /Carla seems to wish for no more mail/ }).click();
    await page.getByText('Carla seems to ask for no more mail').waitFor();
    await clara.screenIsSound();
    await clara.press('Write to them no more');
    await page.getByRole('dialog').getByRole('button', { name: 'Write to them no more' }).click();
    await clara.see('Do not contact');
    await clara.screenIsSound();
  });

  it.each(['/', '/unmatched-messages', '/settings/mailboxes/mine', '/settings/sending', '/cases'])(
    'fits: %s, at a desk and on a phone',
    (path) => clara.screenFits(path),
  );

  it('fits: a conversation, at a desk and on a phone', () =>
    clara.screenFits(`/threads/${threadOfBruno}/show`));
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
