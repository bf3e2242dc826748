import type { FailureReason } from '../incoming.js';

/** A provider's own numbers: how they are recognised, and what each means. Unknown numbers leave the words to decide. */
interface Codes {
  pattern: RegExp;
  reasons: Record<string, FailureReason>;
}

const PROVIDERS: Codes[] = [
  {
    // Orange, Wanadoo, SFR, La Poste: OFR204_416, LPN105_417, with or without the number again in brackets.
    pattern: /\b(?:lpn(?:aaa)?|ofr|ouk)\d{0,3}[-_]?(\d{3})\b/,
    reasons: {
      ...all('blocked', '101 102 103 510 999'),
      ...all('rate', '104'),
      ...all('authentication', '305 401 402 517'),
      ...all('sender-refused', '403 405 415 421'),
      ...all('no-such-user', '416 418'),
      ...all('mailbox-full', '417'),
      ...all('mailbox-disabled', '420 426'),
      ...all('system', '105 107 108 109 201 423 424 505'),
      ...all('spam', '506'),
      ...all('too-large', '514'),
      ...all('policy', '630'),
    },
  },
  {
    // Facebook's response codes, as its postmaster page had them.
    pattern: /\b((?:rcp|int|pol|msg|dns|con)-[pt]\d)\b/,
    reasons: {
      ...all('no-such-user', 'rcp-p1 int-p1 int-p3 int-p4'),
      ...all('filtered', 'rcp-p2 rcp-p3'),
      ...all('mailbox-disabled', 'rcp-t4'),
      ...all('blocked', 'pol-p1 pol-p2 pol-p3 pol-p4 pol-t1 pol-t2 pol-t3 dns-p3 dns-t2'),
      ...all('virus', 'pol-p5'),
      ...all('content', 'msg-p2 msg-p3 pol-p6'),
      ...all('policy', 'pol-p7'),
      ...all('too-large', 'msg-p1 int-p2'),
      ...all('sender-refused', 'dns-p1 dns-p2 dns-t1'),
      ...all('rate', 'con-t1 con-t2 con-t3 con-t4 msg-t1'),
      ...all('system', 'rcp-t1'),
    },
  },
  {
    // i.ua answers with a link to its list of errors.
    pattern: /\.i\.ua\/err\/(\d{1,2})\b/,
    reasons: {
      ...all('policy', '1 6'),
      ...all('no-such-user', '2'),
      ...all('mailbox-disabled', '3'),
      ...all('mailbox-full', '4'),
      ...all('rate', '5'),
      ...all('blocked', '7 9'),
      ...all('sender-refused', '8'),
      ...all('filtered', '10'),
    },
  },
  {
    // GoDaddy and its resellers: "IB212".
    pattern: /\b(ib\d{3})\b/,
    reasons: {
      ...all('blocked', 'ib103 ib104 ib105 ib106 ib108 ib110 ib111 ib112 ib113'),
      ...all('rate', 'ib007 ib101 ib504 ib510 ib605 ib607'),
      ...all('spam', 'ib212'),
      ...all('authentication', 'ib401 ib508'),
      ...all('content', 'ib501 ib502'),
      ...all('sender-refused', 'ib506'),
      ...all('virus', 'ib705'),
    },
  },
  {
    // PowerMTA files every failure under one of these (X-PowerMTA-BounceCategory).
    pattern: /\bbouncecategory ([a-z-]{1,30})\b/,
    reasons: {
      ...all('no-such-user', 'bad-mailbox'),
      ...all('no-such-domain', 'bad-domain'),
      ...all('mailbox-disabled', 'inactive-mailbox'),
      ...all('mailbox-full', 'quota-issues'),
      ...all('expired', 'message-expired'),
      ...all('network', 'no-answer-from-host bad-connection routing-errors'),
      ...all('policy', 'policy-related'),
      ...all('spam', 'spam-related content-related'),
      ...all('virus', 'virus-related'),
    },
  },
];

function all(reason: FailureReason, codes: string): Record<string, FailureReason> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, reason]));
}

/**
 * What a provider's own number says, surer than the words around it.
 * @param text folded text (`folded`)
 * @returns undefined where there is no such number, or none that is known
 */
export function providerReasonIn(text: string): FailureReason | undefined {
  for (const { pattern, reasons } of PROVIDERS) {
    const code = pattern.exec(text)?.[1] ?? '';
    if (Object.hasOwn(reasons, code)) return reasons[code];
  }
  return undefined;
}
