import { describe, expect, it } from '@jest/globals';
import { limits } from './limits.js';
import { readIncoming } from './read-incoming.js';

const receivedAt = new Date('2026-11-20T10:00:00Z');
const head = [
  'From: Ada Lovelace <ada@paper.example>',
  'To: press@lumen.example',
  'Subject: Hello',
  'Message-ID: <1@paper.example>',
  '',
].join('\n');

const read = (source: string | Buffer) =>
  readIncoming(Buffer.isBuffer(source) ? source : Buffer.from(source, 'latin1'), receivedAt);

/** Multiparts in one another, a text in the innermost. */
function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`,
  );
  return `${head}${open.join('')}\nHi\n`;
}

describe('What cannot be read is unreadable, with the headers that could be had', () => {
  it.each([
    ['1,000 multiparts in one another', nested(1000), 'too-deep'],
    [
      '10,000 parts',
      `${head}Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\nHi\n'.repeat(10_000)}`,
      'too-many-parts',
    ],
    ['10 MB of headers', `${head}${`X-Junk: ${'a'.repeat(70)}\n`.repeat(130_000)}\nHi`, 'head-too-large'],
    ['100,000 header lines', `${head}${'X: y\n'.repeat(100_000)}\nHi`, 'head-too-large'],
    ['one header of 10 MB', `${head}X-Junk: ${'a'.repeat(10_000_000)}\n\nHi`, 'head-too-large'],
  ])('%s', async (_, source, because) => {
    const incoming = await read(source);

    expect(incoming).toMatchObject({
      kind: 'unreadable',
      because,
      subject: 'Hello',
      from: { name: 'Ada Lovelace', address: 'ada@paper.example' },
      messageId: '1@paper.example',
    });
  });
});

describe('What is only odd is read', () => {
  it('40 multiparts in one another', async () => {
    expect((await read(nested(40))).text).toBe('Hi');
  });

  it('1 MB of References: the first and the last of them', async () => {
    const ids = Array.from({ length: 25_000 }, (_, index) => `<${index}.aaaaaaaaaaaaaaaaa@x.example>`);

    const { kind, references } = await read(`${head}References: ${ids.join(' ')}\n\nHi`);

    expect(kind).toBe('reply');
    expect(references).toHaveLength(limits.references);
    expect(references[0]).toBe('0.aaaaaaaaaaaaaaaaa@x.example');
  });

  it('5,000 recipients: as many as are of use', async () => {
    const everybody = Array.from({ length: 5000 }, (_, index) => `Person ${index} <p${index}@x.example>`);

    const { cc } = await read(`${head}Cc: ${everybody.join(', ')}\n\nHi`);

    expect(cc).toHaveLength(limits.recipients);
    expect(cc[0]).toBe('p0@x.example');
  });

  it('an attachment of 100 MB: its name made safe, its size told, its bytes not kept', async () => {
    const source = Buffer.concat([
      Buffer.from(
        `${head}Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHi\n--x\nContent-Type: image/png; name="../../etc/a\u202egnp.exe"\nContent-Transfer-Encoding: base64\n\n`,
      ),
      Buffer.alloc(100 * 1024 * 1024, `${'A'.repeat(76)}\n`),
    ]);

    const { text, attachments } = await read(source);

    expect(text).toBe('Hi');
    expect(attachments).toHaveLength(1);
    expect(attachments[0]?.name).toBe('agnp.exe');
    expect(attachments[0]?.bytes).toBeGreaterThan(90_000_000);
  });

  it('50 MB of base64 text: the beginning of it', async () => {
    const line = `${Buffer.from('Nice kettle. '.repeat(4)).toString('base64')}\n`;

    const { fullText } = await read(`${head}Content-Transfer-Encoding: base64\n\n${line.repeat(700_000)}`);

    expect(fullText.length).toBe(limits.fullText);
    expect(fullText).toMatch(/^Nice kettle\./);
  });

  it.each([
    ['an unknown charset', 'Content-Type: text/plain; charset=klingon\n\nCaf\xc3\xa9', 'Café'],
    ['UTF-8 that is none', 'Content-Type: text/plain; charset=utf-8\n\nCaf\xe9', 'Café'],
    ['ASCII with high bytes', 'Content-Type: text/plain; charset=us-ascii\n\nCaf\xc3\xa9', 'Café'],
    ['broken base64', 'Content-Transfer-Encoding: base64\n\nSGk=!!!\n@@', 'Hi'],
    ['broken quoted-printable', 'Content-Transfer-Encoding: quoted-printable\n\nA=ZZ=', 'A=ZZ'],
    ['Content-Type: text', 'Content-Type: text\n\nHi', 'Hi'],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=x\n\nHi', 'Hi'],
    ['NUL and other controls', '\n\0Hi\x07\x1b', 'Hi'],
    ['bare carriage returns within', '\nHi\rthere', 'Hi\nthere'],
  ])('%s', async (_, rest, text) => {
    expect((await read(head + rest)).text).toBe(text);
  });

  it('mail whose lines end in CR alone', async () => {
    expect(await read(`${head}\nHi\nthere`.replaceAll('\n', '\r'))).toMatchObject({
      subject: 'Hello',
      text: 'Hi\nthere',
    });
  });

  it('half a surrogate pair in UTF-16', async () => {
    const source = Buffer.concat([
      Buffer.from(`${head}Content-Type: text/plain; charset=utf-16le\n\n`),
      Buffer.from([0x48, 0x00, 0x00, 0xd8, 0x69, 0x00]),
    ]);

    expect((await read(source)).text).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    ['encoded words in encoded words', `Subject: =?utf-8?q?${'=?utf-8?q?a?='.repeat(50_000)}\n\nHi`],
    [
      'thousands of parameter segments',
      `Content-Type: text/plain; ${Array.from({ length: 5000 }, (_, at) => `name*${at}*=a`).join('; ')}\n\nHi`,
    ],
    ['a lone encoded word of 1 MB', `Subject: =?utf-8?b?${'QUFB'.repeat(150_000)}?=\n\nHi`],
  ])('%s', async (_, rest) => {
    const { subject, attachments } = await read(`From: ada@paper.example\n${rest}`);

    expect(subject.length).toBeLessThanOrEqual(limits.subject);
    expect((attachments[0]?.name ?? '').length).toBeLessThanOrEqual(120);
  });

  it.each([
    ['200,000 elements in one another', '<div>'.repeat(200_000)],
    ['100,000 quotes in one another', '<blockquote>'.repeat(100_000)],
    ['an attribute that never ends', '<a x="'.repeat(100_000)],
  ])('HTML with %s', async (_, html) => {
    expect((await read(`${head}Content-Type: text/html\n\n<p>Hi</p>${html}`)).fullText).toMatch(/^\s*Hi/);
  });

  it.each([
    ['introductions of quoted text', 'On Monday Ada wrote:\n'.repeat(50_000)],
    ['one such line of 1 MB', `On ${'a '.repeat(500_000)}wrote:\n`],
    ['dates and names', `On 3 May 2026 at 10:00, ${'Ada '.repeat(100)}\n`.repeat(2000)],
    ['white space', `${' '.repeat(1_000_000)}x`],
    ['quote marks', '> '.repeat(500_000)],
    ['half addresses', 'a@'.repeat(500_000)],
    ['wishes', 'please stop remove me '.repeat(50_000)],
  ])('1 MB of %s', async (_, text) => {
    const incoming = await read(`${head}\n${text}`);

    expect(['reply', 'opt_out']).toContain(incoming.kind);
    expect(incoming.fullText.length).toBeLessThanOrEqual(limits.fullText);
  });

  it('a report about 20,000 recipients', async () => {
    const groups = Array.from(
      { length: 20_000 },
      (_, at) => `Final-Recipient: rfc822; p${at}@x.example\nAction: failed\nStatus: 5.1.1\n\n`,
    );

    const { kind, failed } = await read(
      `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\nFailed\n--x\nContent-Type: message/delivery-status\n\n${groups.join('')}--x--`,
    );

    expect(kind).toBe('bounce');
    expect(failed.length).toBeLessThanOrEqual(500);
    expect(failed[0]).toMatchObject({ address: 'p0@x.example', permanence: 'hard' });
  });

  it('nothing at all', async () => {
    expect(await read('')).toMatchObject({ kind: 'reply', text: '', from: null, messageId: null });
  });
});
