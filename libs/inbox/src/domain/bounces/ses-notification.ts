import type { Complaint } from '../complaint.js';
import type { FailedRecipient } from '../incoming.js';
import { plainLine } from '../plain-characters.js';
import { judgeFailure } from './failure-reason.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

/** What a notification of Amazon SES says. */
export interface SesNotification {
  failed: FailedRecipient[];
  complaint: Complaint | null;
  /** The Message-ID that our mail had, when the notification has its headers. */
  messageId: string | null;
}

const RECIPIENTS = 500;
const LONGEST = 200_000;

/** Reads the JSON that SNS sends by mail for a bounce, a complaint or a delivery; null for any other text. */
export function readSesNotification(text: string): SesNotification | null {
  const start = text.slice(0, 200).trimStart();
  if (!start.startsWith('{') || !/"(?:Type|notificationType|eventType)"/.test(text.slice(0, 2000)))
    return null;
  const outer = objectIn(text.slice(0, LONGEST));
  const inner = typeof outer.Message === 'string' ? objectIn(outer.Message) : outer;
  const type = inner.notificationType ?? inner.eventType;
  if (type !== 'Bounce' && type !== 'Complaint' && type !== 'Delivery') return null;
  const complained = recordsIn(objectOf(inner.complaint).complainedRecipients).at(0);
  return {
    failed: type === 'Bounce' ? recordsIn(objectOf(inner.bounce).bouncedRecipients).map(failedRecipient) : [],
    complaint:
      type === 'Complaint' ? { type: 'abuse', recipient: textOf(complained?.emailAddress) || null } : null,
    messageId: textOf(objectOf(objectOf(inner.mail).commonHeaders).messageId).replace(/^<|>$/g, '') || null,
  };
}

function failedRecipient(recipient: Record<string, unknown>): FailedRecipient {
  const diagnostic = textOf(recipient.diagnosticCode).replace(/^smtp;\s*/i, '');
  const status = enhancedStatusIn(textOf(recipient.status)) ?? enhancedStatusIn(diagnostic);
  return {
    address: plainLine(textOf(recipient.emailAddress), 320),
    status,
    ...judgeFailure({ status, code: replyCodeIn(diagnostic), words: diagnostic }),
    diagnostic: plainLine(diagnostic, 500) || null,
  };
}

function objectIn(json: string): Record<string, unknown> {
  try {
    // Wrapped like any mail: within a string a line end is none.
    return objectOf(JSON.parse(json.slice(0, json.lastIndexOf('}') + 1).replace(/\n/g, '')));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.slice(0, RECIPIENTS).map(objectOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
