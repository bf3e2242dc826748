import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
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

/** Composes a proper mail: text and HTML, its own Message-ID, its place in the thread, nothing that tracks. */
export async function composeMail(mail: MailToCompose): Promise<ComposedMail> {
  const messageId = messageIdFor(mail.uniqueId, mail.from.address);
  const thread = mail.parent ? threadHeaders(mail.parent) : { inReplyTo: null, references: [] };
  const raw = await new MailComposer({
    from: mail.from,
    to: mail.to.name ? mail.to : mail.to.address,
    subject: mail.subject,
    text: textPart(mail.body, mail.signature),
    html: htmlPart(mail.body, mail.signature, mail.language),
    messageId,
    date: mail.date,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(thread.inReplyTo ? { inReplyTo: thread.inReplyTo, references: thread.references } : {}),
    ...(mail.language ? { headers: { 'Content-Language': mail.language } } : {}),
  })
    .compile()
    .build();
  return { raw, sha256: createHash('sha256').update(raw).digest('hex'), messageId, ...thread };
}
