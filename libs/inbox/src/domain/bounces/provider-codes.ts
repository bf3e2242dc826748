import type { FailureReason } from '../incoming.js';

/** A provider's own numbers: how they are recognised, and what each means. Unknown numbers leave the words to decide. */
interface Codes {
  pattern: RegExp;
  codes: Partial<Record<FailureReason, string>>;
}

const CODES: Codes[] = [
  {
    // Orange, Wanadoo, SFR, La Poste: OFR204_416, LPN105_417, with or without the number again in brackets.
    pattern: /\b(?:lpn(?:aaa)?|ofr|ouk)\d{0,3}[-_]?(\d{3})\b/,
    codes: {
      blocked: '101 102 103 510 999',
      rate: '104',
      authentication: '305 401 402 517',
      'sender-refused': '403 405 415 421',
      'no-such-user': '416 418',
      'mailbox-full': '417',
      'mailbox-disabled': '420 426',
      system: '105 107 108 109 201 423 424 505',
      spam: '506',
      'too-large': '514',
      policy: '630',
    },
  },
  {
    // Facebook's response codes, as its postmaster page had them.
    pattern: /\b((?:rcp|int|pol|msg|dns|con)-[pt]\d)\b/,
    codes: {
      'no-such-user': 'rcp-p1 int-p1 int-p3 int-p4',
      filtered: 'rcp-p2 rcp-p3',
      'mailbox-disabled': 'rcp-t4',
      blocked: 'pol-p1 pol-p2 pol-p3 pol-p4 pol-t1 pol-t2 pol-t3 dns-p3 dns-t2',
      virus: 'pol-p5',
      content: 'msg-p2 msg-p3 pol-p6',
      policy: 'pol-p7',
      'too-large': 'msg-p1 int-p2',
      'sender-refused': 'dns-p1 dns-p2 dns-t1',
      rate: 'con-t1 con-t2 con-t3 con-t4 msg-t1',
      system: 'rcp-t1',
    },
  },
  {
    // i.ua answers with a link to its list of errors.
    pattern: /\.i\.ua\/err\/(\d{1,2})\b/,
    codes: {
      policy: '1 6',
      'no-such-user': '2',
      'mailbox-disabled': '3',
      'mailbox-full': '4',
      rate: '5',
      blocked: '7 9',
      'sender-refused': '8',
      filtered: '10',
    },
  },
  {
    // GoDaddy and its resellers: "IB212".
    pattern: /\b(ib\d{3})\b/,
    codes: {
      blocked: 'ib103 ib104 ib105 ib106 ib108 ib110 ib111 ib112 ib113',
      rate: 'ib007 ib101 ib504 ib510 ib605 ib607',
      spam: 'ib212',
      authentication: 'ib401 ib508',
      content: 'ib501 ib502',
      'sender-refused': 'ib506',
      virus: 'ib705',
    },
  },
  {
    // Exchange's own names: a rule of delivery, a name that its directory lacks.
    pattern: /\b(resolver\.rst\.(?:sender)?not ?auth|resolver\.adr\.recip)/,
    codes: {
      policy: 'resolver.rst.notauth resolver.rst.sendernotauth',
      'no-such-user': 'resolver.adr.recip',
    },
  },
  {
    // PowerMTA files every failure under one of these (X-PowerMTA-BounceCategory).
    pattern: /\bbouncecategory ([a-z-]{1,30})\b/,
    codes: {
      'no-such-user': 'bad-mailbox',
      'no-such-domain': 'bad-domain',
      'mailbox-disabled': 'inactive-mailbox',
      'mailbox-full': 'quota-issues',
      expired: 'message-expired',
      network: 'no-answer-from-host bad-connection routing-errors',
      policy: 'policy-related',
      spam: 'spam-related content-related',
      virus: 'virus-related',
    },
  },
];

const PROVIDERS = CODES.map(({ pattern, codes }) => ({
  pattern,
  reasons: new Map(
    Object.entries(codes).flatMap(([reason, list]) =>
      list.split(' ').map((code) => [code, reason as FailureReason] as const),
    ),
  ),
}));

/**
 * What a provider's own number says, surer than the words around it.
 * @param text folded text (`folded`)
 * @returns undefined where there is no such number, or none that is known
 */
export function providerReasonIn(text: string): FailureReason | undefined {
  for (const { pattern, reasons } of PROVIDERS) {
    const reason = reasons.get(pattern.exec(text)?.[1] ?? '');
    if (reason !== undefined) return reason;
  }
  return undefined;
}
