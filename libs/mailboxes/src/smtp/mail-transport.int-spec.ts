import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SinkBehaviour, SmtpSink } from '@rapport/mailboxes/testing';
import { MailTransport } from './mail-transport.js';
import type { TransportReport } from './smtp-line.js';

const impatient = { connectSeconds: 1, silenceSeconds: 1 };

describe('handing a message to a mail server', () => {
  let sink: SmtpSink;
  let transport: MailTransport;

  beforeEach(async () => {
    sink = await SmtpSink.start();
    const settings = {
      host: '127.0.0.1',
      port: sink.port,
      security: 'none' as const,
      user: '',
      secret: null,
    };
    transport = new MailTransport(settings, 2, impatient);
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
