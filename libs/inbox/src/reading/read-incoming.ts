import { classify, type Judgement } from '../domain/classify.js';
import type { Incoming } from '../domain/incoming.js';
import { languageOf } from '../domain/language-of.js';
import { fieldOf, type Mail } from '../domain/mail.js';
import { messageIdsIn } from '../domain/message-ids.js';
import { cut } from '../domain/plain-characters.js';
import { splitReply } from '../domain/reply/split-reply.js';
import { htmlAsText } from './html-as-text.js';
import { limits } from './limits.js';
import { takeApart } from './take-apart.js';

/**
 * Reads one message as it came from the server and says what it is. Never throws: what can't be read gives kind
 * `unreadable`, with what could be had of its headers and texts. Time and memory are bounded (`limits`).
 * @param raw the whole source; attachments are counted, not kept
 * @param receivedAt when it came in: decides the year where a return date leaves it out
 */
export async function readIncoming(raw: Buffer, receivedAt: Date): Promise<Incoming> {
  const mail = await takeApart(raw);
  const fullText = mail.plain.trim() === '' && mail.html !== null ? fromHtml(mail.html) : mail.plain;
  const { text } = splitReply(fullText);
  const judgement: Judgement =
    mail.fault === null
      ? classify(mail, { full: fullText, own: text }, receivedAt)
      : { ...unread, because: mail.fault };
  const language = REPORTS.has(judgement.kind) ? null : languageOf(text || fullText);
  return { ...judgement, ...contentOf(mail), text, fullText, language };
}

/** Nobody wrote these. */
const REPORTS: ReadonlySet<Incoming['kind']> = new Set([
  'bounce',
  'delay_notice',
  'feedback_report',
  'receipt',
]);

const unread: Judgement = {
  kind: 'unreadable',
  because: 'broken',
  returnDate: null,
  failed: [],
  about: { messageId: null, envelopeId: null },
  optOut: null,
  complaint: null,
};

function fromHtml(html: string): string {
  return cut(htmlAsText(html), limits.fullText);
}

type Content = Omit<Incoming, keyof Judgement | 'text' | 'fullText' | 'language'>;

function contentOf(mail: Mail): Content {
  const date = new Date(fieldOf(mail, 'date').slice(0, 100));
  return {
    html: mail.html,
    subject: mail.subject,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    messageId: messageIdsIn(fieldOf(mail, 'message-id'), 1).at(0) ?? null,
    inReplyTo: messageIdsIn(fieldOf(mail, 'in-reply-to'), 1).at(0) ?? null,
    references: messageIdsIn(fieldOf(mail, 'references'), limits.references),
    date: Number.isNaN(date.getTime()) ? null : date,
    attachments: mail.parts
      .filter((part) => part.attached && !isOfReport(part.type))
      .slice(0, limits.attachments)
      .map(({ name, type, bytes }) => ({ name, type, bytes })),
  };
}

/** The parts of a report are read, not offered as files. */
function isOfReport(type: string): boolean {
  return /^message\/(?:global-|x)?(?:delivery-status|disposition-notification|feedback-report|headers)$|^text\/rfc822-headers$/.test(
    type,
  );
}
