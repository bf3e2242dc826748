import { describe, expect, it } from '@jest/globals';
import { answersCheck, type DueFacts, readyToLeave, type SendingFacts } from './ready-to-leave.js';
import { usualWindow } from './send-window.js';

const now = new Date('2026-11-24T10:00:00Z');
const first: DueFacts = {
  step: 0,
  notBefore: new Date('2026-11-24T09:59:00Z'),
  timeZone: 'Europe/Paris',
  outsideHours: false,
  toAddress: 'anna@blog.example',
  officerDisabled: false,
  previous: null,
  dueAt: null,
  previousMailboxId: null,
  lookedBy: null,
  lookedAt: null,
};
const followUp: DueFacts = {
  ...first,
  step: 1,
  previous: { state: 'sent', captured: false },
  previousMailboxId: 'team',
};
const sending: SendingFacts = {
  now,
  window: usualWindow,
  latenessHours: 24,
  mode: 'smtp',
  mailboxFailing: false,
  reading: { kind: 'read', at: now },
};

describe('a message that comes due', () => {
  it('goes when nothing stands in its way', () => {
    expect(readyToLeave(first, sending)).toEqual({ go: true });
    expect(readyToLeave(followUp, sending)).toEqual({ go: true });
  });

  it.each(['draft', 'scheduled', 'claimed', 'transmitting', 'held', 'uncertain'] as const)(
    'is held while the message before it is %s',
    (state) => {
      const verdict = readyToLeave({ ...followUp, previous: { state, captured: false } }, sending);
      expect(verdict).toMatchObject({ then: 'hold', reason: { code: 'previous-not-sent' } });
    },
  );

  it.each(['refused', 'cancelled', 'bounced'] as const)(
    'is cancelled when the message before it was %s',
    (state) => {
      const verdict = readyToLeave({ ...followUp, previous: { state, captured: false } }, sending);
      expect(verdict).toMatchObject({ then: 'cancel', reason: { code: 'previous-over' } });
    },
  );

  it('is held when it follows a captured message and real mail was set up since', () => {
    const captured = {
      ...followUp,
      previous: { state: 'sent' as const, captured: true },
      previousMailboxId: null,
    };
    expect(readyToLeave(captured, sending)).toMatchObject({
      then: 'hold',
      reason: { code: 'previous-only-captured' },
    });
    expect(readyToLeave(captured, { ...sending, mode: 'capture' })).toEqual({ go: true });
  });

  it('is held rather than captured when it follows one that left: its mailbox is gone', () => {
    expect(readyToLeave(followUp, { ...sending, mode: 'capture' })).toMatchObject({
      then: 'hold',
      reason: { code: 'mailbox-removed' },
    });
  });

  it('is held when it is more than a day late', () => {
    const late = { ...first, notBefore: new Date('2026-11-23T09:00:00Z') };
    expect(readyToLeave(late, sending)).toMatchObject({
      then: 'hold',
      reason: { code: 'too-late', params: { hours: 24 } },
    });
  });

  it('waits for the next opening outside working hours, unless a manager allowed them', () => {
    const evening = { ...sending, now: new Date('2026-11-24T17:30:00Z') };
    expect(readyToLeave(first, evening)).toMatchObject({
      then: 'wait',
      until: new Date('2026-11-25T08:00:00Z'),
    });
    expect(readyToLeave({ ...first, outsideHours: true }, evening)).toEqual({ go: true });
  });

  it.each(['', 'anna', 'anna@blog.example, evil@blog.example', 'a\r\nRCPT TO:<b@c.example>@d.example'])(
    'is held when its address is %j',
    (toAddress) => expect(readyToLeave({ ...first, toAddress }, sending)).toMatchObject({ then: 'hold' }),
  );

  it('is held when the officer whose name it bears has left', () => {
    const verdict = readyToLeave({ ...first, officerDisabled: true }, sending);
    expect(verdict).toMatchObject({ then: 'hold', reason: { code: 'officer-gone' } });
  });

  it('is held while its mailbox does not work', () => {
    const verdict = readyToLeave(first, { ...sending, mailboxFailing: true });
    expect(verdict).toMatchObject({ then: 'hold', reason: { code: 'mailbox-failing' } });
  });
});

describe('a follow-up from a mailbox', () => {
  const lastReadAt = new Date('2026-11-24T08:00:00Z');
  const fault = { code: 'timed-out', params: {}, text: 'The server does not answer.' };
  const unreachable: SendingFacts = { ...sending, reading: { kind: 'unreachable', lastReadAt, fault } };

  it('waits some minutes when the mailbox can not be read, says since when, and stays due', () => {
    expect(readyToLeave(followUp, unreachable)).toMatchObject({
      then: 'wait',
      until: new Date('2026-11-24T10:05:00Z'),
      reason: { code: 'mailbox-unreachable', params: { since: '2026-11-24T08:00:00.000Z' } },
      forMailbox: true,
    });
    const never = { ...sending, reading: { kind: 'unreachable', lastReadAt: null, fault } } as const;
    expect(readyToLeave(followUp, never)).toMatchObject({ reason: { code: 'mailbox-never-read' } });
  });

  it('waits when the last reading began before it came due, or nobody has read yet', () => {
    const early = { ...sending, reading: { kind: 'read', at: new Date('2026-11-24T09:58:59Z') } } as const;
    expect(readyToLeave(followUp, early)).toMatchObject({ then: 'wait', forMailbox: true });
    expect(readyToLeave(followUp, { ...sending, reading: null })).toMatchObject({ then: 'wait' });
    const waited = { ...followUp, notBefore: now, dueAt: new Date('2026-11-24T09:58:00Z') };
    expect(readyToLeave(waited, early)).toEqual({ go: true });
  });

  it('is held where nobody reads the mailbox, until a person has looked', () => {
    const blind: SendingFacts = { ...sending, reading: { kind: 'not-set-up' } };
    expect(readyToLeave(followUp, blind)).toMatchObject({
      then: 'hold',
      reason: { code: 'mailbox-not-read' },
    });
    const looked = { ...followUp, lookedBy: 'Claire', lookedAt: new Date('2026-11-23T10:00:00Z') };
    expect(readyToLeave(looked, blind)).toEqual({ go: true });
    expect(readyToLeave(looked, unreachable)).toMatchObject({ then: 'wait' });
    const longAgo = { ...looked, lookedAt: new Date('2026-11-23T09:59:59Z') };
    expect(readyToLeave(longAgo, blind)).toMatchObject({ reason: { code: 'mailbox-not-read' } });
  });

  it('grows late while it waits, and is held then', () => {
    const waited = { ...followUp, notBefore: now, dueAt: new Date('2026-11-23T09:00:00Z') };
    expect(readyToLeave(waited, unreachable)).toMatchObject({ then: 'hold', reason: { code: 'too-late' } });
  });

  it('concerns neither a first message nor the capture', () => {
    expect(readyToLeave(first, unreachable)).toEqual({ go: true });
    const captured = { ...followUp, previousMailboxId: null };
    expect(readyToLeave(captured, { ...unreachable, mode: 'capture' })).toEqual({ go: true });
  });

  it('keeps how it was known that no answer came', () => {
    expect(answersCheck(followUp, sending)).toMatchObject({
      code: 'mailbox-read',
      params: { at: now.toISOString() },
    });
    const blind: SendingFacts = { ...sending, reading: { kind: 'not-set-up' } };
    expect(answersCheck({ ...followUp, lookedBy: 'Claire' }, blind)).toMatchObject({
      code: 'looked-by-person',
      params: { name: 'Claire' },
    });
    expect(answersCheck(first, sending)).toBeNull();
  });
});
