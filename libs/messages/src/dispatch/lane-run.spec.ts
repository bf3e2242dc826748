import { describe, expect, it } from '@jest/globals';
import { KEPT_BACK, type MailTransport } from '@rapport/mailboxes';
import type { ClaimedMessage } from './claims.js';
import type { Lane } from './lane.js';
import { LaneRun, type LaneWork } from './lane-run.js';
import type { Finished } from './outcomes.js';

const LANE = {
  mailbox: { id: 'team', fromName: 'Claire Fontaine', fromAddress: 'claire@agency.example' },
  officerIds: null,
  not: [],
} as unknown as Lane;

const accepting = {
  connections: 1,
  send: () => Promise.resolve({ ok: true, response: '250 taken' }),
} as unknown as MailTransport;

function message(id: string, step: number): ClaimedMessage {
  return {
    id,
    step,
    toAddress: 'anna@blog.example',
    toName: 'Anna Weiss',
    subject: 'A teapot',
    body: 'Dear Anna',
    signature: '',
    language: 'en',
    carriedBytes: 0,
    raw: null,
    messageId: null,
    previousMessageId: null,
    previousMailboxId: 'team',
    dueAt: null,
    notBefore: new Date('2026-11-27T10:00:00Z'),
  } as unknown as ClaimedMessage;
}

/** A ledger that lets everything go, and what was asked of it in order. */
function ledgerOf(claimed: ClaimedMessage[], more: Partial<LaneWork> = {}) {
  const asked: string[] = [];
  const written: Finished[] = [];
  const left = [claimed];
  const work: LaneWork = {
    take: () => Promise.resolve(left.shift() ?? []),
    read: () => {
      asked.push('read');
      return Promise.resolve({ kind: 'read', at: new Date('2026-11-27T10:05:00Z') });
    },
    carried: () => Promise.resolve(new Map()),
    begin: (ready) => {
      asked.push(`hand over ${ready.length}`);
      return Promise.resolve(ready.map(() => true));
    },
    write: (finished) => {
      written.push(...finished);
      return Promise.resolve();
    },
    now: () => new Date('2026-11-27T10:05:00Z'),
    uniqueId: ({ id }) => id,
    stopping: () => false,
    holds: () => true,
    noteFault: () => Promise.resolve(false),
    noteWorking: () => Promise.resolve(),
    ...more,
  };
  return { work, asked, written };
}

describe('a pass over a lane', () => {
  it('asks for the mailbox again before each few follow-ups: the first of them may take long to leave', async () => {
    const { work, asked } = ledgerOf(['a', 'b', 'c', 'd', 'e'].map((id) => message(id, 1)));
    await new LaneRun(LANE, accepting, work).run();
    expect(asked.slice(1)).toEqual(['read', 'hand over 3', 'read', 'hand over 2']);
  });

  it('sends nothing more once it was stopped for so long that others may have its messages', async () => {
    let holds = true;
    const { work, asked, written } = ledgerOf(
      ['a', 'b', 'c', 'd'].map((id) => message(id, 0)),
      { holds: () => holds },
    );
    const sent: boolean[] = [];
    const slow = {
      ...accepting,
      send: (_mail: unknown, mayLeave: () => boolean) => {
        sent.push(mayLeave());
        holds = false;
        return Promise.resolve(sent.at(-1) ? { ok: true, response: '' } : KEPT_BACK);
      },
    };
    await new LaneRun(LANE, slow as unknown as MailTransport, work).run();
    expect(sent).toEqual([true, false, false]);
    expect(asked).toEqual(['hand over 3']);
    expect(written.map(({ delivery }) => delivery)).toEqual([
      { outcome: 'sent', replyCode: 250, serverReply: '' },
      KEPT_BACK,
      KEPT_BACK,
    ]);
  });

  it('writes down what the server took though it can not be noted that the mailbox works', async () => {
    const { work, written } = ledgerOf([message('a', 0)], {
      noteWorking: () => Promise.reject(new Error('the database is away')),
    });
    await new LaneRun(LANE, accepting, work).run().catch(() => {});
    expect(written).toMatchObject([{ delivery: { outcome: 'sent' } }]);
  });

  it('writes down that nothing left though the fault of the mailbox can not be noted', async () => {
    const { work, written } = ledgerOf([message('a', 0)], {
      noteFault: () => Promise.reject(new Error('the database is away')),
    });
    const report = {
      ok: false,
      code: 'ECONNECTION',
      command: 'CONN',
      responseCode: null,
      response: 'refused',
    };
    const refusing = { ...accepting, send: () => Promise.resolve({ ...report, bodyWritten: false }) };
    await new LaneRun(LANE, refusing as unknown as MailTransport, work).run().catch(() => {});
    expect(written).toMatchObject([{ delivery: { outcome: 'not_sent' } }]);
  });
});
