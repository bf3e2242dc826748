import { newId } from '@rapport/platform';

/** A mail as a test wants it; what is left out is what a usual one has. */
export interface MailWritten {
  from?: string;
  to?: string;
  cc?: string;
  subject?: string;
  text?: string;
  html?: string;
  messageId?: string | null;
  inReplyTo?: string;
  references?: string[];
  date?: Date;
  headers?: string[];
}

/** The source of a plain mail. Ids are given with their angle brackets. */
export function anIncomingMail({
  from = 'Anna Weiss <anna@blog.example>',
  to = 'claire@agency.example',
  cc,
  subject = 'Re: A teapot for your Tuesday post',
  text = 'Dear Claire,\n\nI would love to try it.\n\nAnna',
  html,
  messageId = `<${newId()}@mail.example>`,
  inReplyTo,
  references,
  date = new Date('2026-11-23T09:55:00Z'),
  headers = [],
}: MailWritten = {}): Buffer {
  const type = html === undefined ? 'text/plain' : 'text/html';
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    ...(messageId ? [`Message-ID: ${messageId}`] : []),
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`] : []),
    ...(references ? [`References: ${references.join(' ')}`] : []),
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    ...headers,
    '',
    html ?? text,
    '',
  ];
  return Buffer.from(lines.join('\r\n').replace(/\r?\n/g, '\r\n'));
}

/** The note of an answering machine (RFC 3834). */
export function anAbsence({ text, ...mail }: MailWritten = {}): Buffer {
  return anIncomingMail({
    subject: 'Out of office: A teapot for your Tuesday post',
    text: text ?? 'I am out of the office and will be back on 7 December 2026.',
    ...mail,
    headers: ['Auto-Submitted: auto-replied', ...(mail.headers ?? [])],
  });
}

/** What a report is about, and what it says. */
export interface ReportWritten {
  recipient: string;
  status: string;
  action?: 'failed' | 'delayed' | 'delivered';
  diagnostic?: string;
  /** Message-ID of the message that failed, with angle brackets; its headers come with the report. */
  about?: string;
  envelopeId?: string;
  to?: string;
  messageId?: string;
}

/** A delivery report of a mail server (RFC 3464). */
export function aDeliveryReport({
  recipient,
  status,
  action = 'failed',
  diagnostic = 'smtp; 550 5.1.1 No such user here',
  about,
  envelopeId,
  to = 'claire@agency.example',
  messageId = `<${newId()}@mx.example>`,
}: ReportWritten): Buffer {
  const lines = [
    'From: MAILER-DAEMON@mx.example',
    `To: ${to}`,
    'Subject: Delivery Status Notification',
    `Message-ID: ${messageId}`,
    'Date: Mon, 23 Nov 2026 09:58:00 +0000',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="report"',
    '',
    '--report',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `This is the mail system. About your message to ${recipient}: ${diagnostic}`,
    '',
    '--report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    ...(envelopeId ? [`Original-Envelope-Id: ${envelopeId}`] : []),
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '',
    '--report',
    'Content-Type: text/rfc822-headers',
    '',
    ...(about ? [`Message-ID: ${about}`] : []),
    `To: ${recipient}`,
    'Subject: A teapot for your Tuesday post',
    '',
    '--report--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** A complaint that a provider passes on (RFC 5965). */
export function aComplaint({ recipient, about }: { recipient: string; about: string }): Buffer {
  const lines = [
    'From: feedback@provider.example',
    'To: claire@agency.example',
    'Subject: Abuse report',
    `Message-ID: <${newId()}@provider.example>`,
    'Date: Mon, 23 Nov 2026 09:58:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="report"',
    '',
    '--report',
    'Content-Type: text/plain',
    '',
    'This is an abuse report for a message that we received.',
    '',
    '--report',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'User-Agent: Provider/1.0',
    'Version: 1',
    `Original-Rcpt-To: ${recipient}`,
    '',
    '--report',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${about}`,
    'From: claire@agency.example',
    `To: ${recipient}`,
    'Subject: A teapot for your Tuesday post',
    '',
    'Dear Anna',
    '',
    '--report--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
