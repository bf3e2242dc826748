import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IncomingKind } from './incoming.js';
import {
  type Conversation,
  type MailFacts,
  type Named,
  type PersonAt,
  placeOf,
  sameSubject,
} from './place-of.js';

const anna: PersonAt = { bloggerId: 'anna', contactPointId: 'anna@blog' };
const ben: PersonAt = { bloggerId: 'ben', contactPointId: 'ben@blog' };
const ours: Named = { id: 'pitch', threadId: 'thread', bloggerId: 'anna', direction: 'out' };
const talk = (change: Partial<Conversation> = {}): Conversation => ({
  id: 'thread',
  bloggerId: 'anna',
  subject: 'A teapot',
  withThisMailbox: true,
  lastSentId: 'pitch',
  contactPointId: 'anna@blog',
  ...change,
});
const facts = (change: Partial<MailFacts> = {}): MailFacts => ({
  kind: 'reply',
  subject: 'Re: A teapot',
  fromOurs: false,
  ownId: null,
  named: [],
  senders: [],
  recipients: [],
  concerned: [],
  conversations: [],
  ...change,
});
const theirs = {
  kind: 'theirs',
  bloggerId: 'anna',
  threadId: 'thread',
  aboutId: 'pitch',
  alsoBloggerIds: [],
};

describe('the place of a mail', () => {
  it.each<[string, Partial<MailFacts>, object]>([
    [
      'by the message it names',
      { named: [ours], senders: [anna] },
      { ...theirs, contactPointId: 'anna@blog' },
    ],
    [
      'by the message it names, before the conversation of its sender',
      { named: [ours], senders: [anna], conversations: [talk({ id: 'other' })] },
      theirs,
    ],
    [
      'by an answer of theirs that it names',
      { named: [{ ...ours, id: 'answer', direction: 'in' }], senders: [anna] },
      { ...theirs, aboutId: null },
    ],
    ['by its sender', { senders: [anna], conversations: [talk()] }, theirs],
    [
      'by its sender, with this mailbox before another',
      { senders: [anna], conversations: [talk({ id: 'team', withThisMailbox: false }), talk()] },
      theirs,
    ],
    [
      'by its sender, under its subject before a later one',
      { senders: [anna], conversations: [talk({ id: 'later', subject: 'An oven' }), talk()] },
      theirs,
    ],
    [
      'in a conversation of its own when we never wrote',
      { senders: [anna] },
      { kind: 'theirs', threadId: null, aboutId: null },
    ],
    ['nowhere, from a stranger who names nothing', {}, { kind: 'ignored' }],
    [
      'in the tray, from a stranger who names a message of ours',
      { named: [ours] },
      { kind: 'unmatched', because: 'unknown-sender', answersId: 'pitch', proposed: ['anna'] },
    ],
    [
      'in the tray, from a stranger in a conversation of ours with the blogger among the recipients',
      { recipients: [anna], conversations: [talk()] },
      { kind: 'unmatched', because: 'unknown-sender', answersId: 'pitch', proposed: ['anna'] },
    ],
    [
      'nowhere, from a stranger who writes to a blogger on something else',
      { recipients: [anna], subject: 'Lunch', conversations: [talk()] },
      { kind: 'ignored' },
    ],
    [
      'in the conversation, from a service that guards their mailbox',
      { kind: 'challenge', named: [ours] },
      theirs,
    ],
    [
      'of two bloggers at one address, with the one it names; the other is not chased either',
      { named: [ours], senders: [ben, anna] },
      { ...theirs, alsoBloggerIds: ['ben'] },
    ],
    [
      'of two bloggers at one address, with the one whom this mailbox wrote to',
      { senders: [ben, anna], conversations: [talk(), talk({ bloggerId: 'ben', withThisMailbox: false })] },
      { ...theirs, alsoBloggerIds: ['ben'] },
    ],
    [
      'of two bloggers whom this mailbox wrote to, in the tray with both',
      { senders: [ben, anna], conversations: [talk(), talk({ bloggerId: 'ben' })] },
      { kind: 'unmatched', because: 'several-bloggers', proposed: ['ben', 'anna'] },
    ],
    ['of a report, with the message it is about', { kind: 'bounce', named: [ours] }, theirs],
    [
      'of a report that names only the address',
      { kind: 'bounce', concerned: [anna], conversations: [talk()] },
      { ...theirs, contactPointId: 'anna@blog' },
    ],
    ['of a report on mail that was never ours', { kind: 'bounce' }, { kind: 'ignored' }],
    ['of our own copy', { fromOurs: true, ownId: ours, recipients: [anna] }, { kind: 'own', id: 'pitch' }],
    [
      'of a forged copy from a blogger, in the conversation',
      { ownId: ours, senders: [anna] },
      { ...theirs, contactPointId: 'anna@blog' },
    ],
    [
      'of a forged copy from a stranger, in the tray',
      { ownId: ours },
      { kind: 'unmatched', answersId: 'pitch' },
    ],
    [
      'of what an officer wrote by hand, in the conversation it names',
      { fromOurs: true, named: [ours], recipients: [ben, anna] },
      { kind: 'by-hand', bloggerId: 'anna', threadId: 'thread' },
    ],
    [
      'of what an officer wrote by hand, by its subject',
      { fromOurs: true, recipients: [anna], conversations: [talk()] },
      { kind: 'by-hand', threadId: 'thread' },
    ],
    [
      'of what an officer wrote by hand on something else',
      { fromOurs: true, subject: 'Lunch', recipients: [anna], conversations: [talk()] },
      { kind: 'by-hand', threadId: null },
    ],
    [
      'of what colleagues write to each other: nowhere',
      { fromOurs: true, named: [ours] },
      { kind: 'ignored' },
    ],
  ])('is found %s', (_case, given, place) => {
    expect(placeOf(facts(given))).toMatchObject(place);
  });

  const kinds = fc.constantFrom<IncomingKind>(
    'reply',
    'opt_out',
    'auto_reply',
    'bounce',
    'delay_notice',
    'feedback_report',
    'challenge',
    'receipt',
    'unreadable',
  );
  const people = fc.uniqueArray(fc.constantFrom(anna, ben));
  const named = fc.array(fc.constantFrom(ours, { ...ours, bloggerId: 'ben', threadId: 'bens' }), {
    maxLength: 2,
  });
  const conversations = fc.array(
    fc.boolean().map((withThisMailbox) => talk({ withThisMailbox })),
    { maxLength: 2 },
  );
  const anyMail = fc.record({
    kind: kinds,
    subject: fc.string(),
    fromOurs: fc.boolean(),
    ownId: fc.constantFrom(null, ours),
    named,
    senders: people,
    recipients: people,
    concerned: people,
    conversations,
  });

  it('is never ours unless it comes from us, and never lost when it names a message of ours', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const place = placeOf(mail);
        if (!mail.fromOurs) {
          expect(['own', 'by-hand']).not.toContain(place.kind);
          if (mail.ownId || mail.named.length > 0 || mail.senders.length > 0)
            expect(place.kind).not.toBe('ignored');
        }
      }),
    );
  });

  it('is a conversation of the blogger that it is given to', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const place = placeOf(mail);
        if (place.kind !== 'theirs' || place.threadId === null) return;
        const threads = [...mail.named, ...(mail.ownId ? [mail.ownId] : [])].map((one) => [
          one.threadId,
          one.bloggerId,
        ]);
        const talks = mail.conversations.map((one) => [one.id, one.bloggerId]);
        expect([...threads, ...talks]).toContainEqual([place.threadId, place.bloggerId]);
      }),
    );
  });
});

describe('two subjects', () => {
  it.each([
    ['A teapot', 'Re: A teapot', true],
    ['A teapot', 'RE: AW: Fwd:  a  TEAPOT', true],
    ['A teapot', 'Re[2]: A teapot', true],
    ['A teapot', 'TR : A teapot', true],
    ['A teapot', 'A teapot, and a cup', false],
    ['Re:', 'Re:', false],
    ['', '', false],
    ['Regarding tea', 'tea', false],
  ])('“%s” and “%s”: %s', (one, other, same) => expect(sameSubject(one, other)).toBe(same));

  it('cost no time however they are made', () => {
    expect(sameSubject('re: '.repeat(50_000), `${'re'.repeat(50_000)}:`)).toBe(false);
  });
});
