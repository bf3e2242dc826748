import type { MimeNode } from '@zone-eu/mailsplit';
import { Libmime } from 'libmime';
import type { Mail, Part } from '../domain/mail.js';
import { cut, safeFileName } from '../domain/plain-characters.js';
import { decodeText } from './decode-text.js';
import { limits } from './limits.js';
import { withLineFeeds } from './line-ends.js';
import { fieldsOf, headOf } from './read-head.js';
import { type RawPart, splitMail, type SplitMail } from './split-mail.js';

const libmime = new Libmime();

/** Takes the bytes of a message apart into plain data. Never throws; a fault says what could not be read. */
export async function takeApart(source: Buffer): Promise<Mail> {
  const raw = withLineFeeds(source.subarray(0, limits.read));
  const split = await splitMail(raw);
  const salvaged = split.root === null ? raw.subarray(0, limits.headSalvaged) : headBytes(split.root);
  const fields = fieldsOf(salvaged);
  const parts = withRest(partsOf(split, raw), source.length - raw.length);
  const readable = parts.filter((part) => !part.attached);
  const contentType = fields.find((field) => field.name === 'content-type')?.value ?? '';
  const html = joined(readable, 'text/html');
  return {
    fields,
    ...headOf(fields),
    type: /^[\w.+-]+\/[\w.+-]+/.exec(contentType.toLowerCase())?.[0] ?? 'text/plain',
    reportType: reportTypeOf(contentType),
    parts,
    plain: cut(joined(readable, 'text/plain'), limits.fullText),
    html: html === '' ? null : cut(html, limits.html),
    fault: split.fault,
  };
}

function headBytes(root: MimeNode): Buffer {
  return root.headers ? root.getHeaders() : Buffer.alloc(0);
}

function joined(parts: readonly Part[], type: string): string {
  return parts
    .filter((part) => part.type === type && part.text !== null && part.text.trim() !== '')
    .map((part) => part.text)
    .join('\n');
}

function reportTypeOf(contentType: string): string | null {
  if (!/^multipart\//i.test(contentType)) return null;
  const { params } = libmime.parseHeaderValue(contentType, { stripComments: true });
  return params['report-type']?.toLowerCase().trim() ?? null;
}

/** The leaves; a multipart whose boundary never comes is read as one text. */
function partsOf({ root, parts, fault }: SplitMail, raw: Buffer): Part[] {
  if (parts.length > 0 || root === null || fault !== null) return parts.map(partOf);
  const body = raw.subarray(root._headerlen, root._headerlen + limits.text);
  const packing = { encoding: root.encoding || '', charset: '', flowed: false, delSp: false };
  return [
    { type: 'text/plain', attached: false, name: '', text: decodeText(body, packing), bytes: body.length },
  ];
}

/** What wasn't taken apart belonged to the last part, as far as its size goes. */
function withRest(parts: Part[], rest: number): Part[] {
  const last = parts.at(-1);
  return last === undefined || rest <= 0
    ? parts
    : [...parts.slice(0, -1), { ...last, bytes: last.bytes + rest }];
}

/** Before MIME there was `Content-Type: text`; some programs forget the semicolon before the parameters. */
function mediaTypeOf(node: MimeNode): string {
  return /^[\w.+-]+\/[\w.+-]+/.exec(node.contentType || '')?.[0] ?? 'text/plain';
}

function partOf({ node, body, size }: RawPart): Part {
  const type = mediaTypeOf(node);
  const name = safeFileName(node.filename || '');
  const encoding = node.encoding || '';
  const isFile = node.disposition === 'attachment' || (name !== '' && node.disposition !== 'inline');
  const packing = { encoding, charset: node.charset || '', flowed: node.flowed, delSp: node.delSp };
  return {
    type,
    attached: isFile || !/^text\//.test(type),
    name,
    text: body === null ? null : decodeText(body, packing),
    bytes: encoding === 'base64' ? Math.floor((size * 3 * 76) / (4 * 78)) : size,
  };
}
