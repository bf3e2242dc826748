import { Libmime } from 'libmime';
import { decode as decodeCharset } from 'libmime/lib/charset.js';
import { decode as decodeQuotedPrintable } from 'libqp';
import { plainText } from '../domain/plain-characters.js';

const libmime = new Libmime();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const EIGHT_BIT = /[\x80-\xff]/;
const ESCAPED_JAPANESE = /\x1b[$(]/;

/** What a part says of how its text is packed. */
export interface Packing {
  encoding: string;
  charset: string;
  flowed: boolean;
  delSp: boolean;
}

/**
 * The text of a part: transfer encoding and charset undone. A charset that is missing, unknown or plainly false
 * (UTF-8 that isn't, ASCII with high bytes) is replaced by UTF-8 where the bytes allow it, else by windows-1252.
 */
export function decodeText(body: Buffer, packing: Packing): string {
  const text = inCharset(unpacked(body, packing.encoding), packing.charset);
  const flowed = packing.flowed ? libmime.decodeFlowed(text.replace(/\r\n?/g, '\n'), packing.delSp) : text;
  return plainText(flowed);
}

function unpacked(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64')
    return Buffer.from(body.toString('latin1').replace(/[^A-Za-z0-9+/]/g, ''), 'base64');
  if (encoding === 'quoted-printable') return Buffer.from(decodeQuotedPrintable(body.toString('latin1')));
  return body;
}

function inCharset(bytes: Buffer, stated: string): string {
  const charset = stated.toLowerCase();
  const isUnknown =
    charset === '' || charset === 'us-ascii' || charset === 'ascii' || charset.startsWith('utf');
  const binary = isUnknown ? bytes.toString('latin1') : '';
  if (isUnknown && !charset.startsWith('utf-16') && !charset.startsWith('utf-32')) {
    if (ESCAPED_JAPANESE.test(binary) && !EIGHT_BIT.test(binary)) return decodeCharset(bytes, 'iso-2022-jp');
    return EIGHT_BIT.test(binary) ? utf8OrWestern(bytes) : binary;
  }
  try {
    return decodeCharset(bytes, charset);
  } catch {
    return utf8OrWestern(bytes);
  }
}

function utf8OrWestern(bytes: Buffer): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decodeCharset(bytes, 'windows-1252');
  }
}

/** A header line as text: raw bytes above ASCII are UTF-8 where they can be (RFC 6532), else windows-1252. */
export function headerText(binary: string): string {
  return EIGHT_BIT.test(binary) ? utf8OrWestern(Buffer.from(binary, 'latin1')) : binary;
}

/** Encoded words decoded (RFC 2047); what is broken stays as it is. */
export function decodedWords(value: string): string {
  try {
    return value.includes('=?') ? libmime.decodeWords(value) : value;
  } catch {
    return value;
  }
}
