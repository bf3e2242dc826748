import { describe, expect, it } from '@jest/globals';
import { readIncoming } from './read-incoming.js';

const receivedAt = new Date('2026-11-20T10:00:00Z');
const read = (...lines: string[]) => readIncoming(Buffer.from(lines.join('\n')), receivedAt);

const returned = [
  '--x',
  'Content-Type: message/rfc822',
  '',
  'From: Ben Sand <ben@lumen.example>',
  'To: ada@paper.example',
  'Message-ID: <pitch-1@lumen.example>',
  'Subject: A kettle',
  '',
  'Dear Ada',
  '--x--',
];

const report = (type: string, part: string, fields: readonly string[]) =>
  read(
    'From: Mail Delivery System <mailer-daemon@post.example>',
    'To: ben@lumen.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    `Content-Type: multipart/report; report-type=${type}; boundary=x`,
    '',
    '--x',
    '',
    'Something happened to your message.',
    '--x',
    `Content-Type: ${part}`,
    '',
    ...fields,
    ...returned,
  );

describe('A delivery report (RFC 3464)', () => {
  it('is a bounce, with every recipient that failed and the message it is about', async () => {
    const incoming = await report('delivery-status', 'message/delivery-status', [
      'Reporting-MTA: dns; post.example',
      'Original-Envelope-Id: 7c9e6679-7425-40de-944b-e07fc1f90ae7',
      '',
      'Original-Recipient: rfc822; ada@paper.example',
      'Final-Recipient: rfc822; ada@mail.paper.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 No such user',
      '',
      'Final-Recipient: rfc822; carl@paper.example',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
    ]);

    expect(incoming).toMatchObject({
      kind: 'bounce',
      because: 'delivery-report',
      about: { messageId: 'pitch-1@lumen.example', envelopeId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
      attachments: [{ type: 'message/rfc822' }],
    });
    expect(incoming.failed).toEqual([
      {
        address: 'ada@paper.example',
        status: '5.1.1',
        permanence: 'hard',
        reason: 'no-such-user',
        diagnostic: '550 5.1.1 No such user',
      },
      {
        address: 'carl@paper.example',
        status: '5.2.2',
        permanence: 'soft',
        reason: 'mailbox-full',
        diagnostic: '552 5.2.2 Mailbox full',
      },
    ]);
  });

  it.each([
    ['delayed', 'delay_notice'],
    ['delivered', 'receipt'],
    ['relayed', 'receipt'],
    ['expanded', 'receipt'],
  ])('with Action: %s is a %s', async (action, kind) => {
    const status = kind === 'receipt' ? '2.1.5' : '4.4.1';
    const fields = [
      'Reporting-MTA: dns; post.example',
      '',
      'Final-Recipient: rfc822; ada@paper.example',
      `Action: ${action}`,
      `Status: ${status}`,
    ];

    const incoming = await report('delivery-status', 'message/delivery-status', fields);

    expect(incoming.kind).toBe(kind);
    expect(incoming.failed).toHaveLength(kind === 'receipt' ? 0 : 1);
  });
});

describe('Other reports', () => {
  it('feedback (RFC 5965) is a complaint', async () => {
    expect(
      await report('feedback-report', 'message/feedback-report', [
        'Feedback-Type: abuse',
        'User-Agent: Post/1.0',
        'Version: 1',
        'Original-Rcpt-To: <ada@paper.example>',
      ]),
    ).toMatchObject({
      kind: 'feedback_report',
      complaint: { type: 'abuse', recipient: 'ada@paper.example' },
      about: { messageId: 'pitch-1@lumen.example' },
    });
  });

  it('a disposition notification (RFC 8098) is a receipt', async () => {
    expect(
      await report('disposition-notification', 'message/disposition-notification', [
        'Final-Recipient: rfc822; ada@paper.example',
        'Original-Message-ID: <pitch-1@lumen.example>',
        'Disposition: manual-action/MDN-sent-manually; displayed',
      ]),
    ).toMatchObject({ kind: 'receipt', about: { messageId: 'pitch-1@lumen.example' } });
  });

  it('a notification of SES is a bounce', async () => {
    const message = {
      notificationType: 'Bounce',
      bounce: {
        bouncedRecipients: [
          {
            emailAddress: 'ada@paper.example',
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 user unknown',
          },
        ],
      },
      mail: { commonHeaders: { messageId: '<pitch-1@lumen.example>' } },
    };

    expect(
      await read(
        'From: no-reply@sns.example',
        'Subject: AWS Notification Message',
        '',
        JSON.stringify({ Type: 'Notification', Message: JSON.stringify(message) }),
      ),
    ).toMatchObject({
      kind: 'bounce',
      about: { messageId: 'pitch-1@lumen.example' },
      failed: [{ address: 'ada@paper.example', permanence: 'hard' }],
    });
  });
});

const copy = [
  'Received: from lumen.example by post.example; Fri, 20 Nov 2026',
  'From: ben@lumen.example',
  'To: ada@paper.example',
  'Message-ID: <pitch-1@lumen.example>',
  'Subject: A kettle',
  '',
  'Dear Ada',
];

describe('A bounce without a report', () => {
  it.each([
    [
      'qmail',
      'failure notice',
      "Hi. This is the qmail-send program at post.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up.\n\n<ada@paper.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 No such user\n\n--- Below this line is a copy of the message.\n",
    ],
    [
      'Exim',
      'Mail delivery failed: returning message to sender',
      'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ada@paper.example\n    host mx.paper.example [192.0.2.1]: 550 5.1.1 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n',
    ],
    [
      'Postfix',
      'Undelivered Mail Returned to Sender',
      'This is the Postfix program at host post.example.\n\nFor further assistance, please contact <postmaster@post.example>\n\n<ada@paper.example>: host mx.paper.example[192.0.2.1] said: 550 5.1.1 User unknown\n',
    ],
    [
      'sendmail',
      'Returned mail: User unknown',
      '   ----- Transcript of session follows -----\n>>> RCPT To:<ada@paper.example>\n<<< 550 5.1.1 unknown\n550 5.1.1 <ada@paper.example>... User unknown\n\n   ----- Unsent message follows -----',
    ],
    [
      'Exchange',
      'Undeliverable: A kettle',
      "Delivery has failed to these recipients or groups:\n\nada@paper.example<mailto:ada@paper.example>\nThe email address you entered couldn't be found.\n\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\nOriginal message headers:\n",
    ],
    [
      'Yahoo',
      'Failure Notice',
      'Sorry, we were unable to deliver your message to the following address.\n\n<ada@paper.example>:\n550: 5.1.1 <ada@paper.example>: Recipient address rejected: User unknown\n\n--- Below this line is a copy of the message.\n',
    ],
  ])('of %s', async (_, subject, text) => {
    const incoming = await read(
      'Return-Path: <>',
      'From: MAILER-DAEMON@post.example',
      'To: ben@lumen.example',
      `Subject: ${subject}`,
      '',
      text,
      ...copy,
    );

    expect(incoming).toMatchObject({
      kind: 'bounce',
      because: 'bounce-wording',
      about: { messageId: 'pitch-1@lumen.example' },
    });
    expect(incoming.failed).toMatchObject([
      { address: 'ada@paper.example', status: '5.1.1', permanence: 'hard', reason: 'no-such-user' },
    ]);
  });

  it('that is only a warning is a delay notice', async () => {
    const text =
      'Your message could not be delivered for more than 4 hours.\nIt will be retried until it is 5 days old.\n\n<ada@paper.example>: connect to mx.paper.example: Connection timed out';

    expect(
      await read('From: MAILER-DAEMON@post.example', 'Subject: Delayed Mail (still being retried)', '', text),
    ).toMatchObject({
      kind: 'delay_notice',
      failed: [{ address: 'ada@paper.example', permanence: 'soft', reason: 'network' }],
    });
  });

  it('is nothing that a person writes about one', async () => {
    const text =
      'Hello Ben,\n\nyour last message could not be delivered to my old address ada@ink.example. Please use this one.\n\nAda';

    expect(
      (await read('From: ada@paper.example', 'Subject: Re: Undeliverable: A kettle', '', text)).kind,
    ).toBe('reply');
  });
});

describe('A bounce that somebody passes on', () => {
  it('as an answer is an answer', async () => {
    const text = [
      'Delivery to the following recipients failed permanently: carl@paper.example.',
      'That is what I got. What now?',
    ];
    const fields = ['From: ada@paper.example', 'Subject: Undeliverable: A kettle'];

    expect((await read(...fields, 'In-Reply-To: <pitch-1@lumen.example>', '', ...text)).kind).toBe('reply');
    expect((await read(...fields, '', ...text)).kind).toBe('bounce');
  });
});

describe('A challenge', () => {
  it('is for a person to meet', async () => {
    const text =
      'This account is protected by SpamStop. To ensure delivery of your message, please click on the following link:\nhttps://stop.example/1';

    expect((await read('From: ada@paper.example', 'Subject: Re: A kettle', '', text)).kind).toBe('challenge');
  });
});

describe('HTML alone', () => {
  it('is read as text, without quoted parts and signature', async () => {
    const html =
      '<html><head><style>p{}</style></head><body><p>Yes, <b>please</b>!</p><p>The green one.</p><div class="gmail_signature">Ada<br>Paper</div><div class="gmail_quote">On 16 Nov 2026, Ben wrote:<blockquote>Which one?</blockquote></div></body></html>';

    const incoming = await read(
      'From: ada@paper.example',
      'Subject: Re: A kettle',
      'Content-Type: text/html',
      '',
      html,
    );

    expect(incoming).toMatchObject({ kind: 'reply', text: 'Yes, please!\n\nThe green one.', html });
    expect(incoming.fullText).toContain('> > Which one?'.replace('> >', '>>'));
  });
});
