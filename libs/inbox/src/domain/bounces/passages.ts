import { fieldOf, type Mail } from '../mail.js';
import { addressesIn, addressIn } from './address-in.js';

/** A failed recipient with the words of the notice about it. */
export interface Passage {
  address: string;
  words: string;
}

const MOST = 200;

/** The addresses that a notice says it is about, each with the words that go with it. */
export function passagesOf(mail: Mail, notice: string, copy: string): Passage[] {
  const stated = addressesIn(fieldOf(mail, 'x-failed-recipients'));
  const lines = notice.split('\n', 5000);
  const excluded = new Set([...mail.to, mail.from?.address ?? ''].map((address) => address.toLowerCase()));
  const isUsable = (address: string): boolean => !excluded.has(address.toLowerCase());
  const named = mentionsOf(lines).filter(({ address }) => isUsable(address) || stated.includes(address));
  const best = Math.min(...named.map(({ rank }) => rank));
  const chosen = named.filter(({ rank }) => rank === best);
  const addresses = stated.length > 0 ? stated : [...new Set(chosen.map(({ address }) => address))];
  const found =
    [addresses, namesOnly(mail, lines, copy), originalRecipients(copy).filter(isUsable)].find(
      ({ length }) => length > 0,
    ) ?? [];
  if (found.length === 0) return [{ address: '', words: notice.slice(0, 4000) }];
  if (found.length === 1) return [{ address: found[0] ?? '', words: aboutOnly(lines, found[0] ?? '') }];
  return found.slice(0, MOST).map((address) => ({ address, words: aboutOne(lines, address, found) }));
}

/** Lines that only say where help is. */
const CONTACT =
  /^(?:post ?master|help|helpdesk|support|abuse|hostmaster|webmaster|mailer-daemon|admin|administrator|info)@/i;

function isContact(address: string): boolean {
  return CONTACT.test(address);
}

const LEADING =
  /^[\s*>|"'<([-]{0,14}(?:\d[.)]\s|[45]\d\d[ -](?:[45]\.\d+\.\d+ )?)?(?:<|"|&lt;)?(?:[^\s<>@"]{1,128}@)/;
const LABELLED =
  /(?:recipient(?: address)?|rcpt to|failed (?:address|recipient)|addressee|to address|final-recipient|original-recipient|delivered to|undeliverable to|deliver(?:y|ing)?(?: (?:your|the))?(?: (?:message|mail|e-?mail))? (?:to|for)|intended recipient|was not delivered to|sent to|forward to|not reach|returned permanent errors|address(?:es)? (?:failed|rejected)|user|account|mailbox|smtp[=:])\b/i;
const IGNORED =
  /^\s*(?:message-?id|from|reply-to|sender|return-path|x-[\w-]+|received(?! >>>)|date|references|in-reply-to|mail from|cc|list-[\w-]+|errors-to|>>> mail from)\b\s?:?|please (?:contact|send|forward|e-?mail|reply)|for (?:further|more) (?:assistance|information)\b.{0,80}@|\b(?:contact|questions|problem report)s?\b(?![@.-]).{0,40}@|envelope-from|https?:\/\/\S*@/i;

/** Every address of the notice with its rank: at the head of a line, after a telling word, anywhere. */
function mentionsOf(lines: readonly string[]): (Passage & { rank: number })[] {
  return lines.flatMap((line, index) => {
    if (!line.includes('@') || line.length > 2000) return [];
    const isLeading = LEADING.test(line);
    if (!isLeading && IGNORED.test(line)) return [];
    const rank =
      isLeading || isUndisclosed(lines, index)
        ? 1
        : LABELLED.test(line) || LABELLED.test(lines[index - 1] ?? '')
          ? 2
          : 3;
    const addresses = rank === 1 ? [addressIn(line)] : addressesIn(line);
    return addresses
      .filter((address) => address !== '')
      .map((address) => ({ address, rank: isContact(address) ? rank + 3 : rank, words: line }));
  });
}

/** Exim hides where it forwards to, and names whom it came from in the next line. */
function isUndisclosed(lines: readonly string[], at: number): boolean {
  return /\bgenerated from\b/.test(lines[at] ?? '') && /\ban undisclosed address\b/.test(lines[at - 1] ?? '');
}

const NAME_AND_REASON =
  /^\s+([\w.+-]{2,64})\s+\((?:user|mailbox|unknown|quota|no such|invalid|disabled|could not|not )[^()]{0,60}\)\s*$/i;
const NAMES_BELOW =
  /\b(?:following recipients? (?:could not be delivered|did not)|not accepting mail from)\b/i;

/** AOL and GroupWise leave the domain out: it is that of the returned message's recipient, or their own. */
function namesOnly(mail: Mail, lines: readonly string[], copy: string): string[] {
  const domain = (mail.from?.address ?? '').split('@')[1] ?? '';
  if (domain === '') return [];
  const below = lines.findIndex((line) => NAMES_BELOW.test(line));
  const bare =
    below < 0
      ? []
      : lines.slice(below + 1, below + 6).map((line) => /^\s+([\w.-]{3,32})\s*$/.exec(line)?.[1]);
  const names = [...lines.slice(0, 60).map((line) => NAME_AND_REASON.exec(line)?.[1]), ...bare];
  const written = originalRecipients(copy);
  return [...new Set(names.filter((name) => name !== undefined))].map(
    (name) =>
      written.find((address) => address.toLowerCase().startsWith(`${name.toLowerCase()}@`)) ??
      `${name}@${domain.toLowerCase()}`,
  );
}

/** From the line that names the only recipient on. */
function aboutOnly(lines: readonly string[], address: string): string {
  const from = lines.findIndex((line) => line.toLowerCase().includes(address.toLowerCase()));
  return lines.slice(Math.max(0, from)).join('\n').slice(0, 4000);
}

/** sendmail turns to another server: what follows is about whomever it names. */
const NEXT_SESSION = /^\.\.\. while talking to /;

/** From the line that names one recipient to the line that names the next. */
export function aboutOne(lines: readonly string[], address: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== address).map((other) => other.toLowerCase());
  const own = address.toLowerCase();
  const words: string[] = [];
  let isOn = false;
  for (const line of lines) {
    const lower = line.toLowerCase();
    if (lower.includes(own)) isOn = true;
    else if (NEXT_SESSION.test(line) || others.some((other) => lower.includes(other))) isOn = false;
    if (isOn && words.length < 30) words.push(line);
  }
  return words.join('\n');
}

const TELLING_LINE =
  /\b[45]\d\d[\s-]|\b[45]\.\d+\.\d+\b|said:|error|reason|unknown|quota|full|rejected|refused|denied|not |couldn't|doesn't|invalid|failed/i;

/** The server's own words, as far as they can be told from the letter around them. */
export function diagnosticIn(words: string, address: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  const withCode = lines.findIndex(
    (line) => /(?:^|[\s:])[45]\d\d[\s-]/.test(line) || /#?[45]\.\d+\.\d+/.test(line),
  );
  if (withCode >= 0) return lines.slice(withCode, withCode + 3).join(' ');
  const named = lines.findIndex((line) => address !== '' && line.includes(address));
  const after = lines.slice(named + 1).find((line) => TELLING_LINE.test(line));
  return after ?? lines.find((line) => TELLING_LINE.test(line)) ?? '';
}

/** Whom the returned message was for. */
function originalRecipients(copy: string): string[] {
  const to = /^to:(.{0,2000})$/im.exec(copy)?.[1] ?? '';
  return addressesIn(to).slice(0, MOST);
}
