/**
 * What kind of message came in.
 *
 * - `reply`: a person wrote back. When in doubt between a machine and a person: this, so that follow-ups stop.
 * - `opt_out`: a person wrote back that they want no more messages, in clear words.
 * - `auto_reply`: an answering machine: absence, receipt of an enquiry, "has left the company" (RFC 3834).
 * - `bounce`: for at least one recipient the message was given up (RFC 3464 Action: failed, or a letter of that sense).
 * - `delay_notice`: the server keeps trying (Action: delayed). Nothing is to be sent again.
 * - `feedback_report`: the recipient or their provider complained (RFC 5965).
 * - `challenge`: the message is delivered only when somebody follows a link or answers.
 * - `receipt`: read or delivered without trouble (RFC 8098, or RFC 3464 Action: delivered, relayed, expanded).
 * - `unreadable`: it could not be read within the limits; the raw source is all there is.
 */
export type IncomingKind =
  | 'reply'
  | 'opt_out'
  | 'auto_reply'
  | 'bounce'
  | 'delay_notice'
  | 'feedback_report'
  | 'challenge'
  | 'receipt'
  | 'unreadable';

/** `hard`: the address is dead for good. `soft`: it may work another day, or the fault isn't the address's. */
export type Permanence = 'hard' | 'soft';

/**
 * The rules that decide.
 *
 * - `feedback-report` (RFC 5965), `complaint-wording` (Hotmail's older form, a mail program's unsubscribe command)
 * - `disposition-notification` (RFC 8098, or a refusal in its form, RFC 5429) · `delivery-report` (RFC 3464) · `ses-notification` (Amazon SES)
 * - `challenge-wording` · `bounce-wording`, `delay-wording`: a mail system says so in its letter
 * - `auto-submitted` (RFC 3834), `auto-header`, `auto-subject`, `auto-wording`, `null-return-path`: a machine answered
 * - `opt-out-wording` · `person`: nothing speaks against somebody having written this
 * - `head-too-large`, `too-many-parts`, `too-deep`, `broken`: why it is unreadable
 */
export type Because =
  | 'feedback-report'
  | 'complaint-wording'
  | 'disposition-notification'
  | 'delivery-report'
  | 'ses-notification'
  | 'challenge-wording'
  | 'bounce-wording'
  | 'delay-wording'
  | 'auto-submitted'
  | 'auto-header'
  | 'auto-subject'
  | 'auto-wording'
  | 'null-return-path'
  | 'opt-out-wording'
  | 'person'
  | 'head-too-large'
  | 'too-many-parts'
  | 'too-deep'
  | 'broken';

/**
 * Why a message did not arrive.
 *
 * Hard, the address is dead:
 * - `no-such-user`: the server knows no such mailbox (5.1.1, 5.1.3, 5.1.10 of Exchange).
 * - `no-such-domain`: the domain doesn't exist or has no mail server (5.1.2).
 * - `moved`: the mailbox moved and mail isn't forwarded (5.1.6).
 * - `takes-no-mail`: the domain says that it takes no mail at all (RFC 7505 null MX, 5.1.10, 521).
 *
 * Soft, it may work another day or the fault isn't the address's:
 * - `mailbox-disabled` (5.2.1), `mailbox-full` (5.2.2), `too-large` (5.2.3, 5.3.4)
 * - `blocked`: our server or its network is refused by its reputation or its missing name (PTR)
 * - `authentication`: SPF, DKIM or DMARC failed (5.7.20 to 5.7.30)
 * - `spam`, `virus`: the content was taken for it · `content`: its form was refused (5.6.x)
 * - `policy`: a rule of the recipient's house (5.7.x) · `sender-refused`: our address is refused (5.1.7, 5.1.8)
 * - `rate`: too many messages or connections at once (4.7.0, 5.4.5 …)
 * - `network`: no connection, no route, no answer of the name server, a loop (x.4.x)
 * - `expired`: tried for days, given up (x.4.7) · `system`: trouble of the server (x.3.x, x.5.x)
 * - `filtered`: refused for this recipient without a reason · `unknown`: no reason given
 */
export type FailureReason =
  | 'no-such-user'
  | 'no-such-domain'
  | 'moved'
  | 'takes-no-mail'
  | 'mailbox-disabled'
  | 'mailbox-full'
  | 'too-large'
  | 'blocked'
  | 'authentication'
  | 'spam'
  | 'virus'
  | 'content'
  | 'policy'
  | 'sender-refused'
  | 'rate'
  | 'network'
  | 'expired'
  | 'system'
  | 'filtered'
  | 'unknown';

/** One recipient that a server could not, or not yet, serve. */
export interface FailedRecipient {
  /** Lower case as far as the domain goes; '' where the notice names nobody. */
  address: string;
  /** Enhanced status code, `class.subject.detail` (RFC 3463), when stated. */
  status: string | null;
  permanence: Permanence;
  reason: FailureReason;
  /** The server's own words on one line, at most 500 characters. */
  diagnostic: string | null;
}

/** What came in, understood: plain data, safe to store as it is (no NUL, no lone surrogates). */
export interface Incoming {
  kind: IncomingKind;
  /** The rule that decided. */
  because: Because;
  /** What the person wrote, with quoted text and signature taken off; '' if nothing is left. */
  text: string;
  /** All readable text, bounded. */
  fullText: string;
  /** The HTML part as it came, bounded. NOT sanitised: never show it as it is. */
  html: string | null;
  subject: string;
  from: { name: string; address: string } | null;
  to: string[];
  cc: string[];
  /** Without angle brackets and white space, here and in the two fields that follow. */
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The Date header, if it can be read. */
  date: Date | null;
  /** ISO 639-1, of the text that the person wrote; null when too short to tell, and of reports. */
  language: string | null;
  /** The first day back (YYYY-MM-DD), when an auto-reply states one. */
  returnDate: string | null;
  /** Of a bounce or a delay notice. */
  failed: FailedRecipient[];
  /** Which message a report, bounce or challenge is about. */
  about: { messageId: string | null; envelopeId: string | null };
  /** A wish not to be written to again. `clear` makes the kind `opt_out`; `likely` leaves a person to judge. */
  optOut: { strength: 'clear' | 'likely'; passage: string } | null;
  /** Of a feedback report: its Feedback-Type (RFC 5965 §7.3) and who complained, where not hidden. */
  complaint: { type: string; recipient: string | null } | null;
  /** Names made safe, bytes counted; the bytes themselves stay in the raw source. */
  attachments: { name: string; type: string; bytes: number }[];
}
