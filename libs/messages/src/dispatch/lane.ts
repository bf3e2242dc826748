import type { SendingMailbox } from '@rapport/mailboxes';

/** One way out: a mailbox with the officers whose mail leaves from it, or the capture (`mailbox: null`). */
export interface Lane {
  mailbox: SendingMailbox | null;
  /** Only these officers' messages; null: everybody's but `not`. */
  officerIds: string[] | null;
  not: string[];
}

/**
 * The ways out of an installation: each officer's own mailbox, and for everybody else the team's or the capture.
 * Each is worked on by itself, so that one slow server keeps nobody else waiting.
 */
export function lanes(mailboxes: readonly SendingMailbox[]): Lane[] {
  const own = mailboxes.filter((mailbox) => mailbox.accountId !== null);
  const team = mailboxes.find((mailbox) => mailbox.accountId === null) ?? null;
  const officers = own.map((mailbox) => mailbox.accountId as string);
  return [
    ...own.map((mailbox) => ({ mailbox, officerIds: [mailbox.accountId as string], not: [] })),
    { mailbox: team, officerIds: null, not: officers },
  ];
}
