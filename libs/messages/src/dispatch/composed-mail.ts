import { createHash, randomBytes } from 'node:crypto';
import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';
import { messageIdFor, type Parent, threadHeaders } from '../domain/mail-headers.js';
import { htmlPart, textPart } from '../domain/simple-formatting.js';

export interface MailToCompose {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  body: string;
  signature: string;
  language: string | null;
  /** The left side of the Message-ID; never used for other bytes. */
  uniqueId: string;
  parent: Parent | null;
  date: Date;
}

/** The frozen form of a message: these bytes go out, on every attempt. */
export interface ComposedMail {
  raw: Buffer;
  sha256: string;
  messageId: string;
  inReplyTo: string | null;
  references: string[];
}

const LINE_LENGTH = 76;

/** Composes a proper mail: text and HTML, its own Message-ID, its place in the thread, nothing that tracks. */
export function composeMail(mail: MailToCompose): ComposedMail {
  const messageId = messageIdFor(mail.uniqueId, mail.from.address);
  const thread = mail.parent ? threadHeaders(mail.parent) : { inReplyTo: null, references: [] };
  const boundary = `--=_${randomBytes(12).toString('hex')}`;
  const head = new MimeNode(`multipart/alternative; boundary="${boundary}"`).setHeader({
    from: mail.from,
    to: mail.to.name ? mail.to : mail.to.address,
    subject: mail.subject,
    'message-id': messageId,
    date: mail.date,
    ...(thread.inReplyTo ? { 'in-reply-to': thread.inReplyTo, references: thread.references } : {}),
    ...(mail.language ? { 'content-language': mail.language } : {}),
  });
  const lines = [
    head.buildHeaders(),
    '',
    `--${boundary}`,
    ...part('text/plain', textPart(mail.body, mail.signature)),
    `--${boundary}`,
    ...part('text/html', htmlPart(mail.body, mail.signature, mail.language)),
    `--${boundary}--`,
    '',
  ];
  const raw = Buffer.from(lines.join('\r\n'));
  return { raw, sha256: createHash('sha256').update(raw).digest('hex'), messageId, ...thread };
}

/** One of the two parts, in quoted-printable: short ASCII lines pass every server unchanged (RFC 2045 section 6.7). */
function part(type: string, content: string): string[] {
  const body = wrap(encode(Buffer.from(content.replace(/\n/g, '\r\n'))), LINE_LENGTH);
  return [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', body];
}
