import { describe, expect, it } from '@jest/globals';
import type { Mail } from '../mail.js';
import { readNotice } from './notice.js';

const mail = (fields: Record<string, string> = {}): Mail =>
  ({
    fields: Object.entries({ from: 'MAILER-DAEMON@post.example', 'return-path': '<>', ...fields }).map(
      ([name, value]) => ({ name, value }),
    ),
    subject: fields.subject ?? 'Undelivered mail',
    from: { name: '', address: 'MAILER-DAEMON@post.example' },
    to: ['camille@lumen.example'],
    cc: [],
    parts: [],
    reportType: null,
  }) as unknown as Mail;

const addressesOf = (text: string): string[] | undefined =>
  readNotice(mail(), text)?.failed.map(({ address }) => address);

describe('A notice', () => {
  it.each([
    ['pt', 'A mensagem ainda não foi entregue a ada@paper.example.'],
    ['it', 'La consegna a ada@paper.example è in ritardo; seguiranno altri tentativi.'],
    ['nl', 'Uw bericht aan ada@paper.example is nog niet afgeleverd.'],
    ['sv', 'Ditt brev till ada@paper.example har ännu inte levererats.'],
    ['pl', 'Wiadomość do ada@paper.example jeszcze nie została doręczona.'],
    ['cs', 'Zpráva pro ada@paper.example dosud nebyla doručena.'],
    ['ru', 'Письмо для ada@paper.example пока не доставлено, мы повторим попытку.'],
    ['ja', 'ada@paper.example への配信が遅延しています。'],
  ])('of a delay in %s: %s', (_, text) => expect(readNotice(mail(), text)?.isDelay).toBe(true));

  it('names whoever it is about, be it "contact", and nobody who only helps', () => {
    expect(addressesOf('Could not be delivered: your mail for contact@paper.example.')).toEqual([
      'contact@paper.example',
    ]);
    const help =
      'Could not be delivered: your mail for ada@paper.example.\nFor questions contact our staff at desk@post.example.';
    expect(addressesOf(help)).toEqual(['ada@paper.example']);
  });

  it('is none where a person has a name like that of a mail system, and answers', () => {
    const text =
      'What "550 User unknown" means, in 800 words: could not be delivered, ada@paper.example said.';
    const by = (name: string, subject: string) =>
      readNotice(
        {
          ...mail({ from: `${name} <eve@blog.example>`, 'return-path': '<eve@blog.example>', subject }),
          from: { name, address: 'eve@blog.example' },
        },
        text,
      );

    expect(by('Postmaster Blog', 'Re: Your pitch')).toBeNull();
    expect(by('Mail Server Guide', 'Re: Your pitch')).toBeNull();
    expect(by('Mail Server Guide', 'Undelivered mail')).not.toBeNull();
    expect(by('Postmaster', 'Undelivered mail')).not.toBeNull();
  });

  it('tells the sessions of sendmail apart', () => {
    const notice = `   ----- The following addresses had permanent fatal errors -----
<ada@paper.example>
    (reason: 550 5.1.1 unknown user)
<eve@ink.example>
    (reason: 552 5.2.2 over quota)

   ----- Transcript of session follows -----
... while talking to mx.paper.example.:
>>> RCPT To:<ada@paper.example>
<<< 550 5.1.1 unknown user
... while talking to mx.ink.example.:
>>> DATA
<<< 552 5.2.2 over quota`;

    expect(readNotice(mail(), notice)?.failed.map(({ address, reason }) => [address, reason])).toEqual([
      ['ada@paper.example', 'no-such-user'],
      ['eve@ink.example', 'mailbox-full'],
    ]);
  });

  it('leaves out the domain, which the returned mail has', () => {
    const notice = 'The message that you sent was undeliverable to the following:\n\tada (user unknown)\n';
    const copy =
      'Received: by a\nMessage-ID: <1@lumen.example>\nFrom: camille@lumen.example\nTo: Ada@paper.example\n';

    expect(addressesOf(`${notice}\n----- Original message follows -----\n\n${copy}`)).toEqual([
      'Ada@paper.example',
    ]);
    expect(addressesOf(notice)).toEqual(['ada@post.example']);
  });
});
