import { attributionAt, beforeAttribution } from './attribution.js';
import { isClosingBlock } from './closing.js';
import { isQuoteLine } from './quote-line.js';
import { isForwardLine, isHeaderBlockAt, isSeparatorLine } from './quoted-header.js';
import {
  isDeviceLine,
  isDeviceLineAt,
  goesOn,
  isLastRule,
  isPostscript,
  isSignatureDelimiter,
  isWrittenBelow,
  SIGNATURE_END,
  SIGNATURE_MARK,
} from './signature.js';

/** A message in its layers. */
export interface Reply {
  /** What the person wrote; lines quoted between their own are kept, as the answers need them. */
  text: string;
  /** What stood under it: name and address, "Sent from my phone", a disclaimer; '' without one. */
  signature: string;
}

const MOST_LINES = 20_000;
/** Mail programs wrap at 72 to 78; a shorter quoted line ended by itself. */
const WRAPPED_AT = 56;
const INTRODUCTION_LINES = 8;

/**
 * Takes quoted text and signature off. Every step looks a bounded number of lines ahead, so the time grows with the
 * length only. Where nothing would be left although something was written, everything is kept: text is lost last.
 */
export function splitReply(full: string): Reply {
  const lines = rewrapped(full.split('\n', MOST_LINES).flatMap((line) => beforeAttribution(line.trimEnd())));
  const kept = withoutQuotes(lines);
  const { text, signature } = withoutSignature(kept);
  if (text !== '' || signature !== '') return { text, signature };
  return { text: onlyQuoted(lines) ? '' : withoutMarks(lines), signature: '' };
}

/** The end of a quoted line that a mail program wrapped without marking it again. */
function rewrapped(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const before = lines[at - 1] ?? '';
    const isRest =
      line !== '' && isQuoteLine(before) && before.length >= WRAPPED_AT && isQuoteLine(lines[at + 1] ?? '');
    return isRest && !isQuoteLine(line) ? `> ${line}` : line;
  });
}

/** Cuts where history begins, unless the person goes on writing below the quoted lines. */
function withoutQuotes(all: readonly string[]): string[] {
  const lines = [...all];
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isForwardLine(line)) return [...kept, ...lines.slice(at)];
    if (hasText(kept) && (isSeparatorLine(line) || isHeaderBlockAt(lines, at))) break;
    const taken = attributionAt(lines, at);
    if (taken === 0) {
      kept.push(line);
      continue;
    }
    markUnusual(lines, at + taken);
    if (!isQuotedFrom(lines, at + taken) && hasText(kept)) break;
    at += taken - 1;
  }
  return withoutTrailingQuotes(withoutQuotedIntroduction(kept));
}

/** In HTML the introduction may be marked as quoted with what it introduces. */
function withoutQuotedIntroduction(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const bare = lines.slice(first, first + INTRODUCTION_LINES).map((line) => line.replace(/^> ?/, ''));
  const taken = isQuoteLine(lines[first] ?? '') ? attributionAt(bare, 0) : 0;
  return taken === 0 ? lines : lines.slice(first + taken);
}

/** Some mark quoted lines with `:`, `|` or `#`: turned into `>` where an introduction stands before them. */
function markUnusual(lines: string[], from: number): void {
  const first = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  const mark = /^[:|#%=]/.exec(lines[first] ?? '')?.[0];
  for (let at = first; mark !== undefined && (lines[at] ?? '').startsWith(mark); at += 1)
    lines[at] = `> ${(lines[at] ?? '').slice(1)}`;
}

/** Whether what follows an introduction is marked as quoted. */
function isQuotedFrom(lines: readonly string[], from: number): boolean {
  const first = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  return isQuoteLine(lines[first] ?? '');
}

function withoutTrailingQuotes(lines: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0 && (isNothing(lines[end - 1] ?? '') || RULE.test(lines[end - 1] ?? ''))) end -= 1;
  if (!lines.slice(0, end).some((line) => !isQuoteLine(line) && line.trim() !== '')) return [];
  return lines.slice(0, end);
}

/** A drawn line, or the mark of a tracking extension. */
const RULE = /^\s*(?:[-_=*~#]{3,100}|\u1427)\s*$/;

function isNothing(line: string): boolean {
  return line.trim() === '' || isQuoteLine(line);
}

function withoutSignature(lines: readonly string[]): Reply {
  const at = signatureStart(lines);
  const postscript = isDeviceLine(lines[at] ?? '')
    ? lines.findIndex((line, index) => index > at && isPostscript(line))
    : -1;
  const end = postscript < 0 ? lines.length : postscript;
  const above = withoutTrailingQuotes(lines.slice(0, at));
  const text = postscript < 0 ? above : [...above, '', ...lines.slice(end)];
  return { text: trimmed(text), signature: trimmed(lines.slice(at, end)) };
}

/** The first line of the signature; the length where there is none. */
function signatureStart(lines: readonly string[]): number {
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('>')) continue;
    const opens = isSignatureDelimiter(line)
      ? isLast(lines, at)
      : isDeviceLineAt(lines, at) || isLastRule(lines, at) || isClosingBlock(lines, at);
    if (opens) return at;
  }
  return lines.length;
}

const SIGNATURE_LINES = 30;
/** With the empty ones: a bound on the work for each delimiter. */
const MOST_BELOW = 120;

/** A row of dashes may also part two chapters: a signature is short and the last thing. */
function isLast(lines: readonly string[], at: number): boolean {
  if (/^-- ?$/.test(lines[at] ?? '') || lines[at] === SIGNATURE_MARK) return !isWrittenBelow(lines, at);
  if (lines.length - at > MOST_BELOW) return false;
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
  return below.length <= SIGNATURE_LINES && !goesOn(below);
}

/** Quoted lines and what introduces them, nothing else. */
function onlyQuoted(lines: readonly string[]): boolean {
  let isQuoted = true;
  for (let at = 0; at < lines.length && isQuoted; at += 1) {
    const taken = attributionAt(lines, at);
    isQuoted = taken > 0 || isNothing(lines[at] ?? '');
    at += Math.max(0, taken - 1);
  }
  return isQuoted && lines.some((line) => isQuoteLine(line));
}

function hasText(lines: readonly string[]): boolean {
  return lines.some((line) => !isNothing(line));
}

function withoutMarks(lines: readonly string[]): string {
  return trimmed(lines);
}

function trimmed(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== SIGNATURE_MARK && line !== SIGNATURE_END)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
