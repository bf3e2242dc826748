/** Why a message hasn't left, in words. Screens translate by `code`; `text` is the English sentence. */

export interface Reason {
  code: string;
  params: Record<string, unknown>;
  text: string;
}

type Sentence = (params: Record<string, unknown>) => string;

const sentences = {
  'held-by-person': ({ name }) => `Held by ${String(name)}.`,
  'cancelled-by-person': ({ name }) => `Cancelled by ${String(name)}.`,
  'too-late': ({ hours }) =>
    `It should have left more than ${String(hours)} hours ago. Look it over, then release it.`,
  'outside-hours': () => 'It was due outside working hours of the blogger; it leaves at the next opening.',
  'previous-not-sent': () => 'The message before it has not left yet.',
  'previous-over': () => 'The message before it was refused, bounced or cancelled.',
  'previous-only-captured': () =>
    'The message before it was only captured and never reached the blogger. Now a real mailbox is set up.',
  'bad-address': ({ address }) => `"${String(address)}" is no address that mail can be sent to.`,
  'no-address': () => 'The blogger has no e-mail address any more.',
  'officer-gone': () => 'The account of the officer who wrote it is disabled.',
  'mailbox-failing': () => 'The mailbox does not work. It leaves once the connection test passes.',
  'mailbox-removed': () =>
    'Its mailbox was removed, so that it would only be captured. It leaves once there is another.',
  'mailbox-not-read': () =>
    'Nobody entered where the mail of this mailbox is read, so an answer may have come. Look, then release it.',
  'mailbox-unreachable': ({ since }) =>
    `The mailbox could not be read since ${String(since)}, so an answer may have come. It is tried again in some minutes.`,
  'mailbox-never-read': () =>
    'The mailbox could not be read yet, so an answer may have come. It is tried again in some minutes.',
  restored: () =>
    'It came due before the backup was put back and was looked for in no Sent folder, so it may have left. Look, then release it.',
  'sending-off': () => 'Sending is turned off for the whole installation.',
  'put-off': ({ reply }) => `The server asked to try later: ${String(reply)}`,
  unreachable: ({ reply }) => `The server could not be used: ${String(reply)}`,
  'gave-up': ({ reply }) => `Tried for two days without success: ${String(reply)}`,
  refused: ({ reply }) => `The server refused it: ${String(reply)}`,
  uncertain: () => 'The connection fell before the server answered, so it may have left. Did it go?',
  'not-in-sent': () =>
    'Its server files what it takes in the Sent folder, and it was not there within an hour: it probably did not go. Did it?',
  'worker-died': () => 'The program ended while it was being handed over, so it may have left. Did it go?',
  answered: () => 'The blogger has answered.',
  'address-bounced': () => 'The address of the blogger bounced.',
  'do-not-contact': () => 'The blogger must not be contacted.',
  // Says no more: viewers read it, and what stands behind it may be private to the team.
  'set-aside': () => 'Nothing goes to this blogger for now.',
  'opt-out-wished': () => 'The blogger seems to wish for no more mail. Somebody is asked to confirm it.',
  complained: () => 'The blogger, or their provider, complained of our mail.',
  'pitch-over': () => 'Its pitch was given up, or is over.',
  'campaign-over': () => 'Its campaign has ended.',
  away: ({ until }) => `The blogger is away until ${String(until)}.`,
  'answer-to-look-at': () =>
    'Somebody we do not know answered in this conversation. Say in the unmatched mail who that is.',
  'gate-silent': () => 'The rules could not be checked for it.',
} satisfies Record<string, Sentence>;

export type ReasonCode = keyof typeof sentences;

/** A reason of the ledger's own. The guard brings its reasons itself. */
export function reason(code: ReasonCode, params: Record<string, unknown> = {}): Reason {
  const sentence: Sentence = sentences[code];
  return { code, params, text: sentence(params) };
}
