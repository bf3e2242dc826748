import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SinkBehaviour, SmtpSink } from '@rapport/mailboxes/testing';
import type { SmtpSettings } from '../domain/smtp-settings.js';
import { MailTransport } from './mail-transport.js';
import type { TransportReport } from './smtp-line.js';

const impatient = { connectSeconds: 1, silenceSeconds: 1 };

const settingsOf = ({ port }: SmtpSink): SmtpSettings => ({
  ...{ host: '127.0.0.1', port, security: 'none', user: '', secret: null },
});

describe.each([
  ['that takes one command after another', []],
  ['that takes commands together', ['PIPELINING']],
])('handing a message to a mail server %s', (_server, offers) => {
  let sink: SmtpSink;
  let transport: MailTransport;

  beforeEach(async () => {
    sink = await SmtpSink.start(0, offers);
    transport = new MailTransport(settingsOf(sink), 2, impatient);
  });

  afterEach(async () => {
    transport.close(true);
    await sink.stop();
  });

  it('hands over the bytes as they are, and reuses the connection', async () => {
    for (const number of [1, 2, 3]) {
      expect(await transport.send(mail(number))).toEqual({ ok: true, response: '250 taken' });
    }
    expect(sink.messages.map(({ from, to, messageId }) => ({ from, to, messageId }))).toEqual(
      [1, 2, 3].map((number) => ({
        from: 'us@example.org',
        to: [`anna${number}@blog.example`],
        messageId: `<${number}@example.org>`,
      })),
    );
    expect(sink.messages[0]?.raw).toBe(mail(1).raw.toString());
    expect(sink.connections).toBe(1);
  });

  it('opens no more connections than it may', async () => {
    sink.behave({ kind: 'accept', delayMs: 50 });
    const reports = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => transport.send(mail(number))));
    expect(reports).toEqual(reports.map(() => ({ ok: true, response: '250 taken' })));
    expect(sink.connections).toBe(2);
  });

  /** What nodemailer 10.6 does in each row of mail.md section 3.3; an update that changes one fails here. */
  const table: [string, SinkBehaviour, Partial<TransportReport & { ok: false }>, number][] = [
    [
      'drops at the greeting',
      { kind: 'drop', at: 'greeting' },
      { responseCode: null, bodyWritten: false },
      0,
    ],
    [
      'says nothing',
      { kind: 'hang', at: 'greeting' },
      { code: 'ETIMEDOUT', responseCode: null, bodyWritten: false },
      0,
    ],
    [
      'turns us away with 554',
      { kind: 'reply', at: 'greeting', reply: '554 no' },
      { code: 'EPROTOCOL', bodyWritten: false },
      0,
    ],
    ['drops after MAIL', { kind: 'drop', at: 'MAIL' }, { responseCode: null, bodyWritten: false }, 0],
    [
      'refuses the recipient',
      { kind: 'reply', at: 'RCPT', reply: '550 5.1.1 unknown' },
      { code: 'EENVELOPE', responseCode: 550, bodyWritten: false },
      0,
    ],
    [
      'puts the recipient off',
      { kind: 'reply', at: 'RCPT', reply: '451 later' },
      { code: 'EENVELOPE', responseCode: 451, bodyWritten: false },
      0,
    ],
    [
      'closes at DATA',
      { kind: 'reply', at: 'DATA', reply: '421 closing' },
      { code: 'EENVELOPE', responseCode: 421, bodyWritten: false },
      0,
    ],
    ['drops in the body', { kind: 'drop', at: 'body' }, { responseCode: null, bodyWritten: true }, 0],
    ['drops after the dot', { kind: 'drop', at: 'dot' }, { responseCode: null, bodyWritten: true }, 1],
    [
      'resets after the dot',
      { kind: 'drop', at: 'dot', reset: true },
      { responseCode: null, bodyWritten: true },
      1,
    ],
    [
      'hangs after the dot',
      { kind: 'hang', at: 'dot' },
      { code: 'ETIMEDOUT', responseCode: null, bodyWritten: true },
      1,
    ],
    [
      'puts the content off',
      { kind: 'reply', at: 'dot', reply: '451 later' },
      { code: 'EMESSAGE', responseCode: 451, bodyWritten: true },
      1,
    ],
    [
      'refuses the content',
      { kind: 'reply', at: 'dot', reply: '554 spam' },
      { code: 'EMESSAGE', responseCode: 554, bodyWritten: true },
      1,
    ],
  ];

  it.each(table)('a server that %s', async (_, behaviour, report, bodies) => {
    sink.behave(behaviour);
    expect(await transport.send(mail(1))).toMatchObject({ ok: false, ...report });
    expect(sink.messages).toHaveLength(bodies);
    sink.behave({ kind: 'accept' });
    expect(await transport.send(mail(2))).toMatchObject({ ok: true });
  });

  it('a server that drops right after 250 has taken the message', async () => {
    sink.behave({ kind: 'drop', at: 'after-250' });
    expect(await transport.send(mail(1))).toEqual({ ok: true, response: '250 taken' });
    sink.behave({ kind: 'accept' });
    expect(await transport.send(mail(2))).toMatchObject({ ok: true });
    expect(sink.messages).toHaveLength(2);
  });

  it('a server that dropped an idle connection gets the next message over another, and only once', async () => {
    await transport.send(mail(1));
    sink.behave({ kind: 'drop', at: 'MAIL' });
    const report = await transport.send(mail(2));
    expect(report).toMatchObject({ ok: false, bodyWritten: false });
    sink.behave({ kind: 'accept' });
    expect(await transport.send(mail(2))).toMatchObject({ ok: true });
    expect(sink.messages.filter((message) => message.messageId === '<2@example.org>')).toHaveLength(1);
  });

  it('a server that says that it closes, asked for nothing, gets the next message over another connection', async () => {
    await transport.send(mail(1));
    sink.dismiss('421 4.4.2 idle for too long');
    expect(await transport.send(mail(2))).toEqual({ ok: true, response: '250 taken' });
    expect(sink.messages).toHaveLength(2);
    expect(sink.connections).toBe(2);
  });

  it.each(['MAIL', 'RCPT', 'DATA'] as const)(
    'a server that closes at the %s of a later message has not taken it, and takes it over another connection',
    async (at) => {
      await transport.send(mail(1));
      sink.behave({ kind: 'reply', at, reply: '421 4.3.2 shutting down' });
      expect(await transport.send(mail(2))).toMatchObject({ responseCode: 421, bodyWritten: false });
      sink.behave({ kind: 'accept' });
      expect(await transport.send(mail(2))).toMatchObject({ ok: true });
      expect(sink.messages.map(({ messageId }) => messageId)).toEqual(['<1@example.org>', '<2@example.org>']);
    },
  );

  it('a message that was turned down leaves nothing behind for the next over the same connection', async () => {
    sink.behave({ kind: 'reply', at: 'RCPT', reply: '550 5.1.1 unknown' }, mail(1).to);
    for (const number of [1, 2, 1, 2]) await transport.send(mail(number));
    expect(sink.messages.map(({ to }) => to)).toEqual([[mail(2).to], [mail(2).to]]);
    expect(sink.connections).toBe(1);
    expect(sink.commands.filter((verb) => verb === 'RSET')).toHaveLength(2);
  });

  it.each([
    ['without end', `250 ${'x'.repeat(70_000)}`],
    ['in characters that are none', '250 taken\0\u0007'],
  ])('a server may speak %s: what is kept of it is short and can be kept', async (_words, reply) => {
    sink.behave({ kind: 'reply', at: 'dot', reply });
    const report = await transport.send(mail(1));
    expect(report).toEqual({ ok: true, response: expect.stringMatching(/^250 \P{Cc}{1,996}$/u) });
  });

  it('a server that never ends a reply is left, and the message is one of which nobody knows', async () => {
    sink.behave({ kind: 'reply', at: 'dot', reply: `250-${'x'.repeat(1_100_000)}` });
    expect(await transport.send(mail(1))).toMatchObject({ ok: false, responseCode: null, bodyWritten: true });
  });
});

describe('a server that offers no encryption where there is to be one', () => {
  it('hears neither password nor message, whoever took the offer away', async () => {
    const sink = await SmtpSink.start(0, ['AUTH PLAIN LOGIN']);
    const settings = {
      ...settingsOf(sink),
      security: 'starttls' as const,
      user: 'us',
      secret: 'open-sesame',
    };
    const transport = new MailTransport(settings, 1, impatient);
    try {
      expect(await transport.send(mail(1))).toMatchObject({ ok: false, code: 'ETLS', bodyWritten: false });
      expect(sink.commands).toEqual(['EHLO', 'STAR']);
    } finally {
      transport.close(true);
      await sink.stop();
    }
  });
});

function mail(number: number) {
  const raw = `Message-ID: <${number}@example.org>\r\nSubject: Hello\r\n\r\nDear Anna,\r\n.dots first\r\n`;
  return {
    from: 'us@example.org',
    to: `anna${number}@blog.example`,
    raw: Buffer.from(raw),
    envelopeId: String(number),
  };
}
