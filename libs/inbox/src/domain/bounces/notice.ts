import type { FailedRecipient } from '../incoming.js';
import { fieldOf, hasField, type Mail } from '../mail.js';
import { plainLine } from '../plain-characters.js';
import { folded } from '../wordings/language.js';
import { addressesIn, addressIn } from './address-in.js';
import { judgeFailure } from './failure-reason.js';
import { isFromMailSystem, isNullReturnPath } from './mail-system.js';
import { noticeAndCopy } from './returned-copy.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

const SUBJECT =
  /\b(?:undeliver(?:able|ed)|non[- ]?deliver(?:y|able)|(?:delivery|mail|message|e-?mail) (?:\w+ )?(?:status notification|failure|failed|has failed|error|notification|problem|could not be|not delivered|delayed|report|unsuccessful|warning)|failure (?:notice|delivery|notification)|returned (?:mail|to sender|message|e-?mail)|returning message|failed delivery|delivery (?:notification|status|problem)|warning: (?:could not send|message|e-?mail)|could not (?:be )?(?:deliver|send)|mail system error|there was an error sending|unable to deliver|delayed mail|undelivered|unzustellbar|zustellung fehlgeschlagen|echec de (?:la )?(?:remise|distribution|livraison)|non remis|no se (?:pudo|ha podido) entregar|mancata consegna|error de entrega|nao entregue|not delivered|processing error|non[- ]remise|user unknown|failed mail|rejected|mail error|bounced?)\b|не доставлено|недоставлен|投递失败|退信|传输失败/;
const BODY =
  /\b(?:(?:could not|couldn't|cannot|can't|can not|not) be (?:delivered|sent|reached)|(?:wasn't|was not|were not|not) (?:able|delivered)\b|unable to (?:deliver|send|relay)|failed (?:permanently|to (?:deliver|be delivered))|delivery (?:to|has|of|attempt|was|failed).{0,60}(?:failed|delayed|aborted|rejected|refused|not possible)|did not reach|undeliverable|undelivered|has not (?:yet )?been delivered|(?:address|recipient|user|destination)(?:\(?e?s\)?)? (?:had|failed|was|were|had permanent|rejected|is unknown)\b|permanent (?:fatal )?errors?|delivery errors?|mail delivery (?:failed|software|subsystem|system)|error (?:delivering|occurred while|in delivering|was encountered|while)|transcript of session|returned (?:because|to (?:you|sender)|message|mail|as)|was rejected|mail (?:failed|was not)|rejected (?:by|your)|user unknown|unknown user|host unknown|no such user|trouble delivering|invalid (?:user )?address|failure reasons|delivery status notification|does not exist|nicht zugestellt|n'a (?:pas )?pu (?:etre|pas etre)|n'a pas ete (?:remis|distribue|delivre)|no (?:se )?(?:ha podido|pudo|puede) (?:ser )?entreg|non (?:e stato|puo essere) (?:possibile )?(?:consegn|recapit)|impossible de (?:remettre|distribuer)|is not a valid|may not exist|quizas no exista|no (?:longer )?(?:valid|exists))\b|不存在|无法(?:投递|发送|送达)|失敗|送信できません|エラー|не может быть доставлено|не доставлено/;
const DELAY =
  /\b(?:(?:has|have) not (?:yet )?been delivered|has been delayed|delayed for more|(?:is|was|were|been) delayed\b|will (?:be retried|keep (?:on )?trying|continue to (?:try|attempt))|still (?:being retried|trying|be tried)|warning (?:message )?only|do(?:es)? not need to (?:re-?send|resend)|temporary failure report|delivery attempts will continue|no action is required|not been able to deliver .{0,30}yet|deliver.{0,20} delayed|will be tried again|retried until)\b/;

/** What a mail server wrote by hand, so to speak: a bounce or a delay notice that is no RFC 3464 report. */
export interface Notice {
  isDelay: boolean;
  failed: FailedRecipient[];
  /** The mail as it came back, headers first; '' when nothing came back. */
  copy: string;
}

/**
 * Recognises qmail, Exchange, Exim, Postfix, sendmail, Domino, Yahoo, Gmail and their kin by what they share: a mail
 * system writes (or nobody, with an empty return path), says that something could not be delivered, and names whom.
 * @param text all readable text of the message
 */
export function readNotice(mail: Mail, text: string): Notice | null {
  const { notice, copy } = noticeAndCopy(text);
  const subject = folded(mail.subject.slice(0, 300));
  const words = folded(notice.slice(0, 6000));
  const hasFailedField = hasField(mail, 'x-failed-recipients');
  if (!hasFailedField && !isNotice(mail, subject, words)) return null;
  const isDelay =
    (DELAY.test(words) || /\b(?:delay(?:ed)?|warning|still being retried)\b/.test(subject)) &&
    !GIVEN_UP.test(words);
  const failed = failedRecipients(mail, notice, copy);
  return { isDelay, failed, copy };
}

const GIVEN_UP =
  /\b(?:i've given up|giving up|permanent error|failed permanently|permanent (?:fatal )?errors?\b|not going to try again|could not be delivered to one or more)\b/;

function isNotice(mail: Mail, subject: string, words: string): boolean {
  const isSystem = isFromMailSystem(mail);
  const isNobodys = isNullReturnPath(mail);
  const subjectSays = SUBJECT.test(subject);
  const bodySays = BODY.test(words);
  if (isSystem) return subjectSays || bodySays;
  if (isNobodys) return subjectSays && (bodySays || words === '');
  const isAnswer = hasField(mail, 'in-reply-to') || /^(?:re|aw|fwd?)\b/.test(subject);
  return (
    subjectSays && bodySays && !isAnswer && STRONG_SUBJECT.test(subject) && addressesIn(words).length > 0
  );
}

/** Enough without a mail system's name in the sender. */
const STRONG_SUBJECT =
  /^(?:undeliver(?:able|ed)|non[- ]?deliver|failure notice|delivery (?:status notification|failure|notification)|mail delivery (?:failed|failure|notification)|returned mail|message delivery failure)/;

function failedRecipients(mail: Mail, notice: string, copy: string): FailedRecipient[] {
  const passages = passagesOf(mail, notice, copy);
  return passages.map(({ address, words }) => {
    const status = enhancedStatusIn(words);
    return {
      address,
      status,
      ...judgeFailure({ status, code: replyCodeIn(words), words }),
      diagnostic: plainLine(diagnosticIn(words, address), 500) || null,
    };
  });
}

interface Passage {
  address: string;
  words: string;
}

const MOST = 200;

/** The addresses that a notice says it is about, each with the words that go with it. */
function passagesOf(mail: Mail, notice: string, copy: string): Passage[] {
  const stated = addressesIn(fieldOf(mail, 'x-failed-recipients'));
  const lines = notice.split('\n', 5000);
  const excluded = new Set([...mail.to, mail.from?.address ?? ''].map((address) => address.toLowerCase()));
  const isUsable = (address: string): boolean => !excluded.has(address.toLowerCase()) && !isContact(address);
  const named = mentionsOf(lines).filter(({ address }) => isUsable(address) || stated.includes(address));
  const best = Math.min(...named.map(({ rank }) => rank));
  const chosen = named.filter(({ rank }) => rank === best);
  const addresses = stated.length > 0 ? stated : [...new Set(chosen.map(({ address }) => address))];
  const found = addresses.length > 0 ? addresses : originalRecipients(copy).filter(isUsable);
  if (found.length === 0) return [{ address: '', words: `${mail.subject}\n${notice.slice(0, 2000)}` }];
  if (found.length === 1) return [{ address: found[0] ?? '', words: aboutAll(notice, mail) }];
  return found.slice(0, MOST).map((address) => ({ address, words: aboutOne(lines, address, found) }));
}

/** Lines that only say where help is. */
const CONTACT =
  /^(?:post ?master|help|helpdesk|support|abuse|hostmaster|webmaster|mailer-daemon|admin|administrator|info)@/i;

function isContact(address: string): boolean {
  return CONTACT.test(address);
}

const LEADING = /^[\s*>|"'<([-]{0,14}(?:\d[.)]\s)?(?:<|"|&lt;)?(?:[^\s<>@"]{1,128}@)/;
const LABELLED =
  /(?:recipient(?: address)?|rcpt to|failed (?:address|recipient)|addressee|to address|final-recipient|original-recipient|delivered to|undeliverable to|deliver(?:y|ing)?(?: (?:your|the))?(?: (?:message|mail|e-?mail))? (?:to|for)|intended recipient|was not delivered to|sent to|forward to|not reach|returned permanent errors|address(?:es)? (?:failed|rejected)|user|account|mailbox|smtp[=:])\b/i;
const IGNORED =
  /^\s*(?:message-?id|from|reply-to|sender|return-path|x-[\w-]+|received|date|references|in-reply-to|mail from|cc|list-[\w-]+|errors-to|>>> mail from)\b\s?:?|please (?:contact|send|forward|e-?mail|reply)|for (?:further|more) (?:assistance|information)|(?:contact|questions|problem report).{0,40}@|envelope-from|https?:\/\/\S*@/i;

/** Every address of the notice with its rank: at the head of a line, after a telling word, anywhere. */
function mentionsOf(lines: readonly string[]): (Passage & { rank: number })[] {
  return lines.flatMap((line, index) => {
    if (!line.includes('@') || line.length > 2000 || IGNORED.test(line)) return [];
    const rank = LEADING.test(line)
      ? 1
      : LABELLED.test(line) || LABELLED.test(lines[index - 1] ?? '')
        ? 2
        : 3;
    const addresses = rank === 1 ? [addressIn(line)] : addressesIn(line);
    return addresses.filter((address) => address !== '').map((address) => ({ address, rank, words: line }));
  });
}

function aboutAll(notice: string, mail: Mail): string {
  const subject =
    /^(?:delivery failure|undeliverable|returned mail|delivery status|mail delivery|failure)/i.test(
      mail.subject,
    )
      ? mail.subject.replace(/^[^:]{0,40}:?/, '')
      : '';
  return `${notice.slice(0, 4000)}\n${subject}`;
}

/** From the line that names one recipient to the line that names the next. */
function aboutOne(lines: readonly string[], address: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== address).map((other) => other.toLowerCase());
  const own = address.toLowerCase();
  const words: string[] = [];
  let isOn = false;
  for (const line of lines) {
    const lower = line.toLowerCase();
    if (lower.includes(own)) isOn = true;
    else if (others.some((other) => lower.includes(other))) isOn = false;
    if (isOn && words.length < 30) words.push(line);
  }
  return words.join('\n');
}

const TELLING_LINE =
  /\b[45]\d\d[\s-]|\b[45]\.\d+\.\d+\b|said:|error|reason|unknown|quota|full|rejected|refused|denied|not |couldn't|doesn't|invalid|failed/i;

/** The server's own words, as far as they can be told from the letter around them. */
function diagnosticIn(words: string, address: string): string {
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
