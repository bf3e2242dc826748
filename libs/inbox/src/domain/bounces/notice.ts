import type { FailedRecipient } from '../incoming.js';
import { hasField, type Mail } from '../mail.js';
import { plainLine } from '../plain-characters.js';
import { folded } from '../wordings/language.js';
import { addressesIn } from './address-in.js';
import { judgeFailure } from './failure-reason.js';
import { isFromMailSystem, isNullReturnPath } from './mail-system.js';
import { diagnosticIn, passagesOf } from './passages.js';
import { noticeAndCopy } from './returned-copy.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

const SUBJECT =
  /\b(?:undeliver(?:able|ed)|non[- ]?deliver(?:y|able)|(?:delivery|mail|message|e-?mail) (?:\w+ )?(?:status notification|failure|failed|has failed|error|notification|problem|could not be|not delivered|delayed|report|unsuccessful|warning)|failure (?:notice|delivery|notification)|returned (?:mail|to sender|message|e-?mail)|returning message|failed delivery|delivery (?:notification|status|problem)|warning: (?:could not send|message|e-?mail)|could not (?:be )?(?:deliver|send)|mail system error|there was an error sending|unable to deliver|delayed mail|undelivered|unzustellbar|zustellung fehlgeschlagen|echec de (?:la )?(?:remise|distribution|livraison)|non remis|no se (?:pudo|ha podido) entregar|mancata consegna|error de entrega|nao entregue|not delivered|processing error|non[- ]remise|user unknown|failed mail|rejected|mail error|bounced?)\b|не доставлено|недоставлен|投递失败|退信|传输失败/;
const BODY =
  /\b(?:(?:could not|couldn't|cannot|can't|can not|not) be (?:delivered|sent|reached)|(?:wasn't|was not|were not|not) (?:able|delivered)\b|unable to (?:deliver|send|relay)|failed (?:permanently|to (?:deliver|be delivered))|delivery (?:to|has|of|attempt|was|failed).{0,60}(?:failed|delayed|aborted|rejected|refused|not possible)|did not reach|undeliverable|undelivered|has not (?:yet )?been delivered|(?:address|recipient|user|destination)(?:\(?e?s\)?)? (?:had|failed|was|were|had permanent|rejected|is unknown)\b|permanent (?:fatal )?errors?|delivery errors?|mail delivery (?:failed|software|subsystem|system)|error (?:delivering|occurred while|in delivering|was encountered|while)|transcript of session|returned (?:because|to (?:you|sender)|message|mail|as)|was rejected|mail (?:failed|was not)|rejected (?:by|your)|user unknown|unknown user|host unknown|no such user|trouble delivering|invalid (?:user )?address|failure reasons|delivery status notification|does not exist|nicht zugestellt|n'a (?:pas )?pu (?:etre|pas etre)|n'a pas ete (?:remis|distribue|delivre)|no (?:se )?(?:ha podido|pudo|puede) (?:ser )?entreg|non (?:e stato|puo essere) (?:possibile )?(?:consegn|recapit)|impossible de (?:remettre|distribuer)|(?:is|'s) not a valid|may not exist|quizas no exista|no (?:longer )?(?:valid|exists))\b|不存在|无法(?:投递|发送|送达)|失敗|送信できません|エラー|не может быть доставлено|не доставлено/;
const DELAY =
  /\b(?:(?:has|have) not yet been delivered|has been (?:delayed|postponed)|delayed for more|(?:is|was|were|been) delayed\b|will (?:be retried|keep (?:on )?trying|continue to (?:try|attempt))|still (?:being retried|trying|be tried)|warning (?:message )?only|do(?:es)? not need to (?:re-?send|resend)|temporary failure report|delivery attempts will continue|no action is required|not been able to deliver .{0,30}yet|deliver.{0,20} delayed|will be tried again|retried until)\b/;

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
  const hasCopy = copy !== '' || mail.parts.some(({ type }) => type === 'message/rfc822');
  const hasFailedField = hasField(mail, 'x-failed-recipients');
  if (!hasFailedField && !isNotice(mail, subject, words, hasCopy)) return null;
  const isDelay =
    (DELAY.test(words) || /\b(?:delay(?:ed)?|warning|still being retried)\b/.test(subject)) &&
    !GIVEN_UP.test(words);
  const failed = failedRecipients(mail, notice, copy);
  return { isDelay, failed, copy };
}

const GIVEN_UP =
  /\b(?:i've given up|giving up|permanent error|failed permanently|permanent (?:fatal )?errors?\b|not going to try again|could not be delivered to one or more)\b/;

function isNotice(mail: Mail, subject: string, words: string, hasCopy: boolean): boolean {
  const subjectSays = SUBJECT.test(subject);
  const bodySays = BODY.test(words);
  if (isFromMailSystem(mail)) return subjectSays || bodySays;
  if (isNullReturnPath(mail) && subjectSays) return bodySays || words === '';
  if (hasField(mail, 'in-reply-to') || /^(?:re|aw|fwd?)\b/.test(subject)) return false;
  if (hasCopy && STRONG_BODY.test(words)) return true;
  return subjectSays && bodySays && STRONG_SUBJECT.test(subject) && addressesIn(words).length > 0;
}

/** Enough with the message that came back under it, whoever writes. */
const STRONG_BODY =
  /\b(?:could not be delivered to|created automatically by (?:the )?mail delivery (?:software|system)|automatically generated delivery status|delivery to the following recipients?|did not reach the following recipient)\b/;
/** Enough without a mail system's name in the sender. */
const STRONG_SUBJECT =
  /^(?:undeliver(?:able|ed)|non[- ]?deliver|failure notice|delivery (?:status notification|failure|notification)|mail delivery (?:failed|failure|notification)|returned mail|message delivery failure)/;

function failedRecipients(mail: Mail, notice: string, copy: string): FailedRecipient[] {
  const passages = passagesOf(mail, notice, copy);
  return passages.map((passage) => {
    const { address } = passage;
    const wider =
      passages.length === 1 ? [notice.slice(0, 4000), `${notice.slice(0, 4000)}\n${mail.subject}`] : [];
    const words = [passage.words, ...wider].find(isTelling) ?? passage.words;
    return {
      address,
      ...judged(words),
      diagnostic: plainLine(diagnosticIn(words, address), 500) || null,
    };
  });
}

function judged(words: string): Pick<FailedRecipient, 'status' | 'permanence' | 'reason'> {
  const status = enhancedStatusIn(words);
  return { status, ...judgeFailure({ status, code: replyCodeIn(words), words }) };
}

function isTelling(words: string): boolean {
  return !['unknown', 'filtered'].includes(judged(words).reason);
}
