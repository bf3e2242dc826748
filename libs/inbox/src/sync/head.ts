import type { MailHead } from '../arrivals/mailbox-seen.js';
import { unbracketed } from '../domain/ids.js';
import { fieldsOf, headOf } from '../reading/read-head.js';

/** What is known of a message before it is fetched. */
export interface Head extends MailHead {
  /** Bytes. */
  size: number;
  /** When the server took it. */
  internalDate: Date | null;
}

const MOST_IDS = 100;

/**
 * Reads a message's head out of its header block, which may be cut short.
 * @param block the header as the server gave it
 */
export function headFrom(
  uid: number,
  block: Buffer,
  { size, internalDate }: Pick<Head, 'size' | 'internalDate'>,
): Head {
  const fields = fieldsOf(block);
  const valueOf = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  const { from, to, cc } = headOf(fields);
  const { from: answersTo } = headOf([{ name: 'from', value: valueOf('reply-to') }]);
  const senders = [from?.address ?? '', answersTo?.address ?? ''];
  const date = new Date(valueOf('date'));
  return {
    uid,
    messageId: idsIn(valueOf('message-id'))[0] ?? null,
    inReplyTo: idsIn(valueOf('in-reply-to'))[0] ?? null,
    references: idsIn(valueOf('references')).slice(-MOST_IDS),
    from: [...new Set(senders.filter((address) => address !== ''))],
    to,
    cc,
    date: Number.isNaN(date.getTime()) ? null : date,
    size,
    internalDate,
  };
}

function idsIn(value: string): string[] {
  const bracketed = value.match(/<[^<>\s]+>/g) ?? value.split(/\s+/).filter((word) => word.includes('@'));
  return bracketed.map(unbracketed);
}
