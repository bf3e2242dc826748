import { describe, expect, it } from '@jest/globals';
import { readIncoming } from './read-incoming.js';

const ADA = 'ada@paper.example';
const DAEMON = 'MAILER-DAEMON@post.example';

const read = (from: string, subject: string, text: string, field = 'X-Spam: no') =>
  readIncoming(
    Buffer.from(
      `From: ${from}\nTo: ben@lumen.example\nSubject: ${subject}\n${field}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
    ),
    new Date('2026-11-20T10:00:00Z'),
  );

/** One of each family: who writes, what it says, what follows. */
describe('Bounces without a report', () => {
  it.each([
    [
      '"Courier mail server at mx" <@>',
      'NOTICE: mail delivery status.',
      `UNDELIVERABLE MAIL\n\n<${ADA}>:\n<<< 550 5.1.1 User Unknown`,
      'hard',
    ],
    [
      'imss@post.example',
      'メッセージを配信できません。',
      `Received >>> 550 5.1.1 <${ADA}>: User unknown`,
      'hard',
    ],
    [
      'no-reply@mobile.example',
      'Mail System Error - Returned Mail',
      `Your mail sent on: Mon, 2 Nov 2026\n    Could not be delivered to: <${ADA}>\n    As their mailbox is full.`,
      'soft',
    ],
    [
      '"Content-filter at post" <postmaster@post.example>',
      'Considered UNSOLICITED BULK EMAIL, apparently from you',
      `A message from <ben@lumen.example> to:\n-> ${ADA}\n\nwas considered unsolicited bulk e-mail (UBE).`,
      'soft',
    ],
    [
      'Microsoft Exchange <postmaster@post.example>',
      'Nicht zustellbar: A kettle',
      `Fehler bei der Nachrichtenzustellung an folgende Empfänger:\n\n${ADA}\nDie E-Mail-Adresse konnte nicht gefunden werden.`,
      'hard',
    ],
    [
      'Microsoft Exchange <postmaster@post.example>',
      'No se puede entregar: A kettle',
      `Error en la entrega a los siguientes destinatarios:\n\n${ADA}\nEl buzón del destinatario está lleno.`,
      'soft',
    ],
    [
      'Microsoft Outlook <postmaster@post.example>',
      'Onbestelbaar: A kettle',
      `Bezorging aan de volgende geadresseerden is mislukt:\n\n${ADA}\nHet e-mailadres is niet gevonden.`,
      'hard',
    ],
    [
      'postmaster@post.example',
      'Non remis : A kettle',
      `Votre message n'a pas pu être remis à ${ADA} : destinataire inconnu.`,
      'hard',
    ],
    [
      'postmaster@post.example',
      'Mancato recapito',
      `Il messaggio non è stato recapitato a <${ADA}>: casella piena.`,
      'soft',
    ],
    ['postmaster@post.example', '系统退信', `收件人邮件地址（${ADA}）不存在，邮件无法送达。`, 'hard'],
    [
      '시스템 관리자 <postmaster@post.example>',
      '배달되지 않음: A kettle',
      `${ADA}\n사용자가 존재하지 않습니다.`,
      'hard',
    ],
    [DAEMON, '', `<${ADA}>: message rejected: unknown reason`, 'soft'],
    [
      DAEMON,
      'failure notice',
      `<${ADA}>:\n1.2.3.4_does_not_like_recipient./Remote_host_said:_550_unknown_user/`,
      'hard',
    ],
    [
      'postmaster@post.example',
      'Delivery Report',
      `Recipient ${ADA}: not delivered (unrecognised-OR-name)`,
      'hard',
    ],
    [
      DAEMON,
      'WARNING. Mail Delayed / Mail failure - no such addressee',
      `Your message is being returned; no such addressee: ${ADA}`,
      'hard',
    ],
    [
      'delivery@esp.example',
      'Bounce notification',
      `The following address bounced:\n\n${ADA}\n\nSMTP response: 550 5.1.1 unknown alias`,
      'hard',
    ],
  ])('%s: %s', async (from, subject, text, permanence) => {
    expect(await read(from, subject, text)).toMatchObject({
      kind: 'bounce',
      failed: [{ address: ADA, permanence }],
    });
  });

  it.each([
    [
      'Your e-mail',
      `The e-mail that you have sent to ${ADA} was not delivered.\n\nRemote server replied: 550 unknown user`,
    ],
    ['Antigen found VIRUS', `The message was sent from ben@lumen.example to ${ADA} and was deleted.`],
  ])('are known by their empty return path where nothing else names a server: %s', async (subject, text) => {
    expect((await read('Server <server@post.example>', subject, text, 'Return-Path: <>')).kind).toBe(
      'bounce',
    );
    expect((await read('Server <server@post.example>', 'Re: A kettle', text)).kind).toBe('reply');
  });

  it('are known under any name by their subject, their words and an address on its own', async () => {
    const text = `The following recipient(s) could not be reached:\n\n${ADA}\n   Remote server replied: 550 No such user`;
    const written = (body: string, subject = 'Message undeliverable: A kettle') =>
      read('Carl <carl@post.example>', subject, body);

    expect(await written(text)).toMatchObject({
      kind: 'bounce',
      language: null,
      failed: [{ address: ADA, permanence: 'hard' }],
    });
    expect(await written(text, 'Fwd: Message undeliverable')).toMatchObject({
      kind: 'reply',
      language: 'en',
    });
    expect((await written(`Hi Ben,\n\nI got this:\n\n${text}`)).kind).toBe('reply');
  });

  it('are known by a mail system that names somebody in words that no table has', async () => {
    const text = `Xyz xyzzy ${ADA} plugh.`;

    expect((await read('postmaster@post.example', 'Xyzzy', text)).kind).toBe('bounce');
    expect((await read('postmaster@post.example', 'Re: Xyzzy', text)).kind).toBe('reply');
    expect((await read('postmaster@post.example', 'Xyzzy', `Hello Ben, ${text}`)).kind).toBe('reply');
    expect((await read('postmaster@post.example', 'Xyzzy', 'Xyz plugh.')).kind).toBe('reply');
  });

  it('need less where the mail says that nobody wrote it', async () => {
    const text = `Xyz ${ADA} xyzzy.`;
    const said = (field: string) => read('Carl <carl@post.example>', 'Message undeliverable', text, field);

    expect((await said('Auto-Submitted: auto-generated')).kind).toBe('bounce');
    expect((await said('Return-Path: <>')).kind).toBe('bounce');
    expect((await said('Auto-Submitted: no')).kind).toBe('reply');
  });

  it('are no notes of answering machines that name another address', async () => {
    const text = `This address is no longer valid.\n\nPlease use:\n${ADA}`;

    expect((await read(ADA, 'A new address', text, 'Return-Path: <>')).kind).toBe('auto_reply');
    expect((await read(ADA, 'A new address', text, 'Auto-Submitted: auto-replied')).kind).toBe('auto_reply');
  });

  it('are no letters in which somebody asks after a parcel', async () => {
    const text = 'Hi Ben,\n\nthe parcel for carl@paper.example was not delivered. Could you check?\n\nAda';

    expect((await read(ADA, 'Undelivered kettle?', text)).kind).toBe('reply');
  });
});

const inParts = (type: string, letter: string, part: string, fields: string) =>
  readIncoming(
    Buffer.from(
      `From: ${DAEMON}\nTo: ben@lumen.example\nSubject: A kettle\nContent-Type: multipart/report; report-type=${type}; boundary=x\n\n--x\n\n${letter}\n--x\nContent-Type: ${part}\n\n${fields}\n--x--\n`,
    ),
    new Date('2026-11-20T10:00:00Z'),
  );

describe('Bounces in the form of something else', () => {
  it('refuse as a read receipt does', async () => {
    const fields = `Final-Recipient: rfc822; ${ADA}\nOriginal-Message-ID: <pitch-1@lumen.example>\nDisposition: automatic-action/MDN-sent-automatically; deleted`;
    const read = (letter: string) =>
      inParts('disposition-notification', letter, 'message/disposition-notification', fields);

    expect(await read(`Your message to <${ADA}> was automatically rejected:\nQuota exceeded`)).toMatchObject({
      kind: 'bounce',
      because: 'disposition-notification',
      failed: [{ address: ADA, reason: 'mailbox-full' }],
      about: { messageId: 'pitch-1@lumen.example' },
    });
    expect((await read(`Your message to <${ADA}> was deleted unread.`)).kind).toBe('receipt');
  });

  it("have a name of XWall's own for the fields", async () => {
    const fields = `Final-Recipient: rfc822; ${ADA}\nAction: failed\nStatus: 5.1.1`;

    expect(
      await inParts('delivery-status', 'Not delivered.', 'message/xdelivery-status', fields),
    ).toMatchObject({
      because: 'delivery-report',
      failed: [{ address: ADA, permanence: 'hard' }],
      attachments: [],
    });
  });

  it('forget the semicolon before the charset', async () => {
    const text = `From: ${DAEMON}\nTo: ben@lumen.example\nSubject: Returned Mail\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n   charset="iso-2022-jp"\n\n${ADA} [User unknown]\n--x\nContent-Type: text/plain\n\nDear Ada\n--x--\n`;

    expect((await readIncoming(Buffer.from(text), new Date())).failed).toMatchObject([{ address: ADA }]);
  });
});

describe('A notice that somebody passes on', () => {
  it('is theirs to ask about', async () => {
    const letter = `Is this from you?\n\n---------- Forwarded message ---------\nFrom: ${DAEMON}\n\nThis message was created automatically by mail delivery software.\nIt could not be delivered:\n  ben@lumen.example\n    Unrouteable address`;

    expect((await read(ADA, 'Fwd: Mail delivery failed', letter)).kind).toBe('reply');
  });
});

describe('Our message', () => {
  it('is named in the letter of a server that returned nothing', async () => {
    const letter = `This report relates to your mail:\n\n  Message-id: <pitch-7@lumen.example>\n  To: ${ADA}\n\nUser unknown: ${ADA}`;

    expect((await read(DAEMON, 'Delivery has failed', letter)).about.messageId).toBe('pitch-7@lumen.example');
  });
});

describe('Delay notices in other words', () => {
  it.each([
    [
      'Warning: A kettle - Delivery Delayed',
      `It could not yet be delivered to:\n\n${ADA}\n\nDelivery attempts will continue for 3 days.`,
    ],
    ['Verzögerte Zustellung', `Ihre Nachricht konnte noch nicht an ${ADA} zugestellt werden.`],
  ])('%s', async (subject, text) => {
    expect((await read(DAEMON, subject, text)).kind).toBe('delay_notice');
  });
});

describe('Challenges in other words', () => {
  it.each([
    'Your message is being held because your address has not been verified. To release your message for delivery, reply to this mail.',
    'Pour protéger ma boîte, j’utilise MailInBlack. Cliquez sur ce lien pour vous authentifier afin que votre message me parvienne.',
  ])('%s', async (text) => {
    expect((await read(ADA, 'Please confirm', text)).kind).toBe('challenge');
  });
});

describe('A host that greets its customer', () => {
  const noReply = ['Service <noreply@host.example>', 'Votre message n’a pas pu être remis'] as const;
  const text = `Bonjour,\n\nvotre message à ${ADA} n’a pas pu être remis : utilisateur inconnu.\n\nQue faire ? Vérifiez l’adresse.`;

  it('is a machine if it says so', async () => {
    expect(await read(...noReply, text, 'Auto-Submitted: auto-generated')).toMatchObject({
      kind: 'bounce',
      failed: [{ address: ADA, permanence: 'hard' }],
    });
  });

  it('and may be a person if it does not', async () => {
    expect((await read(...noReply, text)).kind).toBe('reply');
  });
});

describe('People who speak of parcels, addresses and bounces', () => {
  it.each([
    [
      'undelivered parcel',
      'Hello, the kettle was not delivered, the carrier says "recipient unknown". My address: ada@paper.example',
    ],
    [
      'Delivery problem',
      'The parcel could not be delivered, the address was unknown to them. Try again with number 12.\n\nAda\nada@paper.example',
    ],
    [
      'Message not delivered',
      'What I sent to desk@lumen.example was rejected with 550 5.7.1, so here it is again.\nAda',
    ],
    [
      'Mancata consegna',
      'Il corriere scrive: destinatario sconosciuto. Potete spedire di nuovo?\nada@paper.example',
    ],
  ])('%s', async (subject, text) => {
    expect((await read(ADA, subject, text)).kind).toBe('reply');
  });

  it('or write of them every week', async () => {
    const text =
      'The following addresses had permanent fatal errors:\n\nbob@paper.example: 550 5.1.1 User unknown';

    const list = 'List-Unsubscribe: <mailto:off@paper.example>';
    expect((await read(ADA, 'Delivery failure', text, list)).kind).not.toBe('bounce');
    expect((await read(ADA, 'Delivery failure', text)).kind).toBe('bounce');
  });
});
