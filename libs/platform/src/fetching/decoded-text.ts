import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** Where a page or a feed may name its own encoding: within its first bytes, always in ASCII. */
const HEAD_BYTES = 2_048;
const DECLARED = [
  /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/**
 * Reads bytes from the web as text. The encoding is, in this order: a byte order mark; what the Content-Type says;
 * what the XML declaration or the HTML meta says; UTF-8 where the bytes are valid UTF-8; a guess by the letters
 * (chardet); Windows-1252. What a declaration names wrongly or not at all is passed over, never an error.
 */
export function decodedText(bytes: Uint8Array, contentType = ''): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, HEAD_BYTES).toString('latin1');
  const named = [
    /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType),
    ...DECLARED.map((each) => each.exec(head)),
  ];
  const declared = named.map((match) => known(match?.[1])).find((encoding) => encoding !== null);
  const encoding = markOf(buffer) ?? utf8Unless(declared, buffer) ?? known(detect(buffer)) ?? 'windows-1252';
  return iconv.decode(buffer, encoding);
}

function markOf(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-8 is told from its bytes with near certainty, so bytes that break it refute a declaration of it. */
function utf8Unless(declared: string | null | undefined, buffer: Buffer): string | null {
  if (declared && declared !== 'utf-8') return declared;
  return isUtf8(buffer) || (declared === 'utf-8' && mostlyUtf8(buffer)) ? 'utf-8' : null;
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}

/** A page cut off in mid-letter or with a few broken bytes is still UTF-8: under one replacement in a thousand. */
function mostlyUtf8(buffer: Buffer): boolean {
  const text = buffer.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  return broken * 1_000 <= text.length;
}

function known(name: string | null | undefined): string | null {
  if (!name || !iconv.encodingExists(name)) return null;
  const lower = name.toLowerCase();
  // What the web calls Latin-1 is Windows-1252 (WHATWG encoding standard).
  if (/^(iso-?8859-1|latin-?1|us-ascii|ascii)$/.test(lower)) return 'windows-1252';
  return lower === 'utf8' ? 'utf-8' : lower;
}
