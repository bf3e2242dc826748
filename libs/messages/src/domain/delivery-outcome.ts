/**
 * What an attempt to hand a message to a mail server came to. Only a reply code, or proof that the body
 * never went out, may lead to another attempt: everything else is uncertain (mail.md sections 0 and 3.3).
 */

export type DeliveryOutcome = 'sent' | 'deferred' | 'refused' | 'uncertain' | 'not_sent';

/** What the transport reports. `bodyWritten`: the body and its final dot were written to the connection. */
export type TransportReport =
  | { ok: true; response: string }
  | {
      ok: false;
      code: string;
      command: string;
      responseCode: number | null;
      response: string;
      bodyWritten: boolean;
    };

/** The verdict, with the server's reply code and words where it gave any. */
export interface Delivery {
  outcome: DeliveryOutcome;
  replyCode: number | null;
  serverReply: string;
}

// Errors in which the server answered about this very message: its sender, its recipient or its content.
const aboutTheMessage = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * Classifies a transport's report.
 * - accepted: sent
 * - a reply to this message of 4xx: deferred; of 5xx: refused (RFC 5321 section 4.2.1)
 * - otherwise, when the body was never written out: not_sent, safe to try again. A code given to the greeting,
 *   to STARTTLS or to signing in is about us, not about this message
 * - no such reply after the body was written: uncertain, never sent again by itself
 */
export function classify(report: TransportReport): Delivery {
  if (report.ok) return { outcome: 'sent', replyCode: 250, serverReply: report.response };
  return {
    outcome: outcomeOf(report.code, report.responseCode, report.bodyWritten),
    replyCode: report.responseCode,
    serverReply: report.response,
  };
}

function outcomeOf(code: string, replyCode: number | null, bodyWritten: boolean): DeliveryOutcome {
  if (aboutTheMessage.has(code) && replyCode !== null) {
    if (replyCode >= 400 && replyCode < 500) return 'deferred';
    if (replyCode >= 500 && replyCode < 600) return 'refused';
  }
  return bodyWritten ? 'uncertain' : 'not_sent';
}

/**
 * True when a permanent refusal says that the address itself is dead: enhanced status 5.1.1, 5.1.2, 5.1.3,
 * 5.1.6 or 5.1.10 (RFC 3463 section 3.2), or a bare 550 or 551 to RCPT. A refusal for policy or content isn't.
 */
export function isDeadAddress(replyCode: number | null, serverReply: string): boolean {
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(serverReply);
  if (enhanced) return enhanced[1] === '1' && ['1', '2', '3', '6', '10'].includes(enhanced[2] ?? '');
  return (
    replyCode === 551 ||
    (replyCode === 550 &&
      /no such|unknown|not exist|invalid (user|recipient|mailbox)|user not found/i.test(serverReply))
  );
}
