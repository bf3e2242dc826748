import type { FailureReason, Permanence } from '../incoming.js';
import { folded } from '../wordings/language.js';
import { failureWordings } from './failure-wordings.js';
import { furtherWordings } from './further-wordings.js';
import { providerReasonIn } from './provider-codes.js';
import { type SmtpStage, smtpStageIn } from './smtp-stage.js';

const HARD = new Set<FailureReason>(['no-such-user', 'no-such-domain', 'moved', 'takes-no-mail']);

/** Status details (RFC 3463 §3) where the words say nothing. */
const BY_STATUS: [RegExp, FailureReason][] = [
  [/^5\.1\.10$/, 'no-such-user'],
  [/^5\.1\.0$/, 'no-such-user'],
  [/^5\.1\.[13]$/, 'no-such-user'],
  // 5.1.4: it matches several people; 5.1.5: it is valid.
  [/^[45]\.1\.[1345]$/, 'unknown'],
  [/^5\.1\.2$/, 'no-such-domain'],
  [/^4\.1\.2$/, 'network'],
  [/^[45]\.1\.6$/, 'moved'],
  [/^[45]\.1\.[789]$/, 'sender-refused'],
  [/^[45]\.2\.1$/, 'mailbox-disabled'],
  [/^[45]\.2\.2$/, 'mailbox-full'],
  [/^[45]\.2\.3$/, 'too-large'],
  [/^[45]\.3\.4$/, 'too-large'],
  [/^[45]\.3\.\d+$/, 'system'],
  [/^[45]\.4\.7$/, 'expired'],
  [/^5\.4\.4$/, 'no-such-domain'],
  [/^[45]\.4\.\d+$/, 'network'],
  [/^[45]\.5\.\d+$/, 'system'],
  [/^[45]\.6\.\d+$/, 'content'],
  // RFC 7293: somebody else has the address, or the domain, since.
  [/^5\.7\.1[78]$/, 'moved'],
  [/^[45]\.7\.2[0-9]$/, 'authentication'],
  [/^[45]\.7\.\d+$/, 'policy'],
];

/** What decides about one failed recipient. */
export interface Evidence {
  /** Enhanced status code, the more telling of those given. */
  status: string | null;
  /** Three-digit reply code of the server. */
  code: number | null;
  /** The server's words. */
  words: string;
  /** The report says that nothing more will be tried: Action: failed, or a letter of that sense. */
  isGivenUp?: boolean;
}

/**
 * Judges one failure.
 *
 * - The reply code (RFC 5321 §4.2.1) says whether it is for now, before the enhanced code (RFC 3463 §2). What is only
 *   for now makes no address dead, unless the queue gave up on somebody whom the server called unknown to the end;
 *   a name service may have been in trouble for as long.
 * - A provider's own number is surer than its words, and words are surer than codes, which many servers mix up.
 * - What is said of a user before or after RCPT is about something else: of us at the greeting and at MAIL, and after DATA
 *   of a message that a filter refused, since the recipient had been accepted (RFC 5321 §3.3).
 */
export function judgeFailure(evidence: Evidence): { reason: FailureReason; permanence: Permanence } {
  const reason = reasonOf(evidence);
  const isHard = HARD.has(reason) && (!isForNow(evidence) || isUnknownToTheEnd(reason, evidence));
  return { reason, permanence: isHard ? 'hard' : 'soft' };
}

/** 450 also stands for a mailbox that is busy (RFC 5321 §4.2.3). */
function isUnknownToTheEnd(reason: FailureReason, { isGivenUp, words }: Evidence): boolean {
  return (
    isGivenUp === true &&
    reason === 'no-such-user' &&
    !/\b(?:unavail\w+|not available|busy|temporar\w+|try)\b/i.test(words)
  );
}

function isForNow({ status, code }: Evidence): boolean {
  return code === null ? (status?.startsWith('4') ?? false) : code < 500;
}

/** Details that say it all: what the words add is decoration. */
const TELLING = /^[45]\.(?:1\.[1236]|2\.[23]|4\.7|7\.2\d)$/;
/** About our address, whatever the words call unknown. */
const ABOUT_SENDER = /^[45]\.1\.[78]$/;

/** IronPort puts its own "unknown address" before the words of the server that it talked to. */
const OUTER = /\b5\.1\.0 - unknown address error (?=\d{3}[ -]')/;
/** Carriers say no more than this of users who exist and filter their mail. */
const BARE_UNKNOWN = /\b(?:unknown user|user unknown|no such user)\b/;
/** A recipient refused at RCPT and nothing else said: the address is not deliverable (RFC 5321 §3.3). */
const BARE_REFUSAL =
  /\brecipient (?:address )?(?:is )?(?:rejected|refused|not accepted|not ok)\W{0,3}(?:$|\(in reply to rcpt|refer to)|\bdoes not like recipient\b/;
/** Facebook's and au's ways of saying that somebody doesn't want to hear from us. */
const HIDDEN = /\b55\d:? ?: user unknown\b|\brecipient preferences\b/;

function reasonOf({ status, words }: Evidence): FailureReason {
  const text = folded(words.slice(0, 6000).replace(/_(?=[a-z])/gi, ' '))
    .slice(0, 3000)
    .replace(OUTER, '');
  const byProvider = providerReasonIn(text);
  if (byProvider !== undefined) return byProvider;
  const reason = reasonIn(text, status);
  if (reason === 'filtered' && BARE_REFUSAL.test(text)) return 'no-such-user';
  return HARD.has(reason) ? atStage(reason, smtpStageIn(text), text, status) : reason;
}

/** Said of us along with "no mail here": our server's name or standing, our domain that takes none (5.7.27). */
const OF_OUR_SERVER = /\b(?:ptr|r(?:everse )?dns|black ?list\w*|reputation|your (?:ip|host|server))\b/;
const OF_OUR_DOMAIN = /\b(?:[45]\.7\.27|(?:sender|sending)(?:'s)? (?:domain|address|host))\b/;

/** What an unknown name means where it was said. */
function atStage(
  reason: FailureReason,
  stage: SmtpStage | null,
  text: string,
  status: string | null,
): FailureReason {
  if (reason === 'moved') return reason;
  if (reason === 'takes-no-mail') {
    if (OF_OUR_DOMAIN.test(text)) return 'sender-refused';
    return stage === 'connection' && OF_OUR_SERVER.test(text) ? 'blocked' : reason;
  }
  const isSure = /^5\.1\.(?:[1236]|10)$/.test(status ?? '');
  if (stage === 'connection' && !isSure) return 'blocked';
  if (stage === 'sender' && !isSure) return 'sender-refused';
  if (reason === 'no-such-domain') return reason;
  if (HIDDEN.test(text)) return 'filtered';
  if (isSure || stage === 'recipient') return reason;
  // X.2 is about a mailbox that is there, X.7 about a rule (RFC 3463 §3.3, §3.8).
  const isDoubtful = stage === 'data' || /^[45]\.[27]\./.test(status ?? '');
  return isDoubtful && BARE_UNKNOWN.test(text) ? 'filtered' : reason;
}

function reasonIn(text: string, status: string | null): FailureReason {
  if (ABOUT_SENDER.test(status ?? '')) return 'sender-refused';
  const byWords = wordingIn(furtherWordings, text) ?? wordingIn(failureWordings, text);
  const byStatus = status === null ? undefined : BY_STATUS.find(([pattern]) => pattern.test(status))?.[1];
  if (status !== null && byStatus && TELLING.test(status) && (byWords === undefined || isVague(byWords)))
    return byStatus;
  if (byWords === undefined || byWords === 'filtered') return byStatus ?? byWords ?? 'unknown';
  return byWords;
}

function wordingIn(wordings: readonly [FailureReason, RegExp][], text: string): FailureReason | undefined {
  return wordings.find(([, pattern]) => pattern.test(text))?.[0];
}

function isVague(reason: FailureReason): boolean {
  return ['filtered', 'policy', 'system', 'content', 'unknown', 'expired', 'network'].includes(reason);
}
