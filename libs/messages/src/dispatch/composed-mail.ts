import { createHash, randomBytes } from 'node:crypto';
import type { AttachedFile } from '@rapport/attachments';
import { wrap as wrapBase64, encode as encodeBase64 } from 'nodemailer/lib/base64';
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
  files: readonly AttachedFile[];
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

// A mail is made of what is given, never of what a path or an address in it leads to.
const NOTHING_FROM_ELSEWHERE = { disableFileAccess: true, disableUrlAccess: true };

/** Composes a proper mail: text and HTML, its files, its own Message-ID, its place in the thread, nothing that tracks. */
export function composeMail(mail: MailToCompose): ComposedMail {
  const messageId = messageIdFor(mail.uniqueId, mail.from.address);
  const thread = mail.parent ? threadHeaders(mail.parent) : { inReplyTo: null, references: [] };
  const boundary = newBoundary();
  const type = mail.files.length > 0 ? 'multipart/mixed' : 'multipart/alternative';
  const head = new MimeNode(`${type}; boundary="${boundary}"`, NOTHING_FROM_ELSEWHERE).setHeader({
    from: mail.from,
    to: mail.to.name ? mail.to : mail.to.address,
    subject: mail.subject,
    'message-id': messageId,
    date: mail.date,
    ...(thread.inReplyTo ? { 'in-reply-to': thread.inReplyTo, references: thread.references } : {}),
    ...(mail.language ? { 'content-language': mail.language } : {}),
  });
  const words = [
    part('text/plain', textPart(mail.body, mail.signature)),
    part('text/html', htmlPart(mail.body, mail.signature, mail.language)),
  ];
  const parts = mail.files.length > 0 ? [together(words), ...mail.files.map(filePart)] : words;
  const raw = Buffer.from([head.buildHeaders(), '', ...joined(parts, boundary)].join('\r\n'));
  return { raw, sha256: createHash('sha256').update(raw).digest('hex'), messageId, ...thread };
}

/** Text and HTML as one part beside the files. */
function together(words: readonly string[][]): string[] {
  const boundary = newBoundary();
  return [`Content-Type: multipart/alternative; boundary="${boundary}"`, '', ...joined(words, boundary)];
}

/** One of the two parts, in quoted-printable: short ASCII lines pass every server unchanged (RFC 2045 section 6.7). */
function part(type: string, content: string): string[] {
  const body = wrap(encode(Buffer.from(content.replace(/\n/g, '\r\n'))), LINE_LENGTH);
  return [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', body];
}

/** A file as an attachment of its own name, to be saved rather than shown. */
function filePart({ name, type, content }: AttachedFile): string[] {
  // Below another node, so that it doesn't get the headers of a whole mail.
  const rootNode = new MimeNode('multipart/mixed', NOTHING_FROM_ELSEWHERE);
  const options = { ...NOTHING_FROM_ELSEWHERE, rootNode, parentNode: rootNode, filename: name };
  const head = new MimeNode(type, options).setHeader({
    'content-disposition': 'attachment',
    'content-transfer-encoding': 'base64',
  });
  return [head.buildHeaders(), '', wrapBase64(encodeBase64(content), LINE_LENGTH)];
}

function joined(parts: readonly string[][], boundary: string): string[] {
  return [...parts.flatMap((lines) => [`--${boundary}`, ...lines]), `--${boundary}--`, ''];
}

function newBoundary(): string {
  return `--=_${randomBytes(12).toString('hex')}`;
}
