import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { FileFault } from './file-fault.js';

const REPLACEMENT = 0xfffd;

export interface DecodedText {
  text: string;
  encoding: string;
}

/**
 * The text of a file and the encoding it was read in: by its byte order mark, as UTF-16 by its zero bytes, as UTF-8
 * when it is that, as its XML declaration says, else by its statistics, with Windows-1252 as what is likely. A file
 * that is mostly UTF-8 is read as such, its stray bytes as U+FFFD, so that only their rows are refused.
 * @throws FileFault when the bytes are no text
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes.length === 0) throw new FileFault('empty');
  refuseKnownBinary(bytes);
  const encoding = encodingOf(bytes);
  // UTF-16 can hold halves of characters and zeros, which PostgreSQL doesn't keep.
  const text = iconv.decode(bytes, encoding, { stripBOM: true }).replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
  refuseControlCharacters(text);
  if (text.trim() === '') throw new FileFault('empty');
  return { text, encoding };
}

function encodingOf(bytes: Buffer): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return utf16;
  if (bytes.includes(0)) throw new FileFault('not-text');
  const utf8 = utf8Balance(bytes);
  if (utf8.stray === 0 || utf8.beyond > 3 * utf8.stray) return 'utf-8';
  return declaredEncoding(bytes) ?? likelyEncoding(bytes);
}

function utf16Of(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 65_536);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  const enough = sample.length / 50;
  if (odd > enough && odd > even * 20) return 'utf-16le';
  return even > enough && even > odd * 20 ? 'utf-16be' : null;
}

/** How many characters beyond ASCII are right UTF-8, and how many places are none. */
function utf8Balance(bytes: Buffer): { beyond: number; stray: number } {
  if (isUtf8(bytes)) return { beyond: 0, stray: 0 };
  const replaced = bytes.toString('utf8');
  let [beyond, stray] = [0, 0];
  // Counted one by one: a large file would make an array of millions out of a regular expression's matches.
  for (let at = 0; at < replaced.length; at += 1) {
    const unit = replaced.charCodeAt(at);
    if (unit === REPLACEMENT) stray += 1;
    else if (unit > 0x7f) beyond += 1;
  }
  return { beyond, stray };
}

function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 200).toString('latin1');
  const name = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return name && iconv.encodingExists(name) && !/^utf-?(8|16)/i.test(name) ? name.toLowerCase() : null;
}

const severalBytes = /^(Shift_JIS|GB18030|Big5|EUC-JP|EUC-KR|ISO-2022-JP)$/;
const otherAlphabets = /^(windows-125[1356]|ISO-8859-[5-8]|KOI8-R)$/;

/**
 * Statistics can't tell the single-byte encodings of Latin letters apart, and Windows-1252 is the common one; they are
 * trusted for encodings of several bytes, and for other alphabets where most letters are beyond ASCII.
 */
function likelyEncoding(bytes: Buffer): string {
  const sample = bytes.subarray(0, 262_144);
  const ranked = chardet.analyse(sample).filter((match) => iconv.encodingExists(match.name));
  const best = ranked.find((match) => severalBytes.test(match.name) && match.confidence >= 60);
  const alphabet = isMostlyBeyondAscii(sample)
    ? ranked.find((match) => otherAlphabets.test(match.name))
    : undefined;
  return (best ?? alphabet)?.name.toLowerCase() ?? 'windows-1252';
}

function isMostlyBeyondAscii(bytes: Buffer): boolean {
  const beyond = bytes.filter((byte) => byte >= 0xc0).length;
  const ascii = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a && byte < 0x80).length;
  return beyond > ascii;
}

const spreadsheets = ['504b0304', 'd0cf11e0'];
const otherBinary = [
  '25504446',
  '1f8b08',
  '89504e47',
  'ffd8ff',
  '47494638',
  '7f454c46',
  '377abcaf',
  '52617221',
];

function refuseKnownBinary(bytes: Buffer): void {
  const start = bytes.subarray(0, 8).toString('hex');
  if (spreadsheets.some((mark) => start.startsWith(mark))) throw new FileFault('spreadsheet');
  if (otherBinary.some((mark) => start.startsWith(mark))) throw new FileFault('not-text');
}

/** C0 without tab, line breaks and form feed, and C1 without next line, are in no written text. */
function refuseControlCharacters(text: string): void {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1;
  if (controls > 8 && controls > text.length / 200) throw new FileFault('not-text');
}

function isControl(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d;
  return unit >= 0x7f && unit <= 0x9f && unit !== 0x85;
}
