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

/** One recipient that a server could not, or not yet, serve. */
export interface FailedRecipient {
  /** Lower case as far as the domain goes; '' where the notice names nobody. */
  address: string;
  /** Enhanced status code, `class.subject.detail` (RFC 3463), when stated. */
  status: string | null;
  permanence: Permanence;
  /** A `FailureReason`: stable code. */
  reason: string;
  /** The server's own words on one line, at most 500 characters. */
  diagnostic: string | null;
}

/** What came in, understood: plain data, safe to store as it is (no NUL, no lone surrogates). */
export interface Incoming {
  kind: IncomingKind;
  /** Stable code of the rule that decided. */
  because: string;
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
  /** ISO 639-1, of the text that the person wrote; null when too short to tell. */
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
