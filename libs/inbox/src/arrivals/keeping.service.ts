import { Injectable } from '@nestjs/common';
import {
  messageById,
  messageEvent,
  messageEvents,
  type NamedMessage,
  PendingFollowUps,
  ReceivedMessages,
  subjectOfThread,
} from '@rapport/messages';
import { Clock, EventLog, rows, type Transaction } from '@rapport/platform';
import { cameAt } from '../domain/came-at.js';
import type { Place } from '../domain/place-of.js';
import type { Arrival, Around } from './arrival.js';
import { Consequences } from './consequences.service.js';
import { toKeep } from './mail-row.js';
import type { Taken } from './mailbox-seen.js';

type Theirs = Extract<Place, { kind: 'theirs' }>;
type ByHand = Extract<Place, { kind: 'by-hand' }>;

const DAY = 86_400_000;
/** Mail that continues no conversation and is older is history: found when a mailbox is read for the first time. */
const HISTORY_DAYS = 7;
/** What an officer sent by hand longer ago moves no follow-up any more. */
const BY_HAND_DAYS = 2;

/** Puts a mail into its conversation. The bloggers are locked first, in the order that the handover locks them. */
@Injectable()
export class Keeping {
  constructor(
    private readonly received: ReceivedMessages,
    private readonly followUps: PendingFollowUps,
    private readonly consequences: Consequences,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Keeps what a blogger, or a server on their behalf, wrote, with what follows from it. */
  async keepTheirs(tx: Transaction, arrival: Arrival, place: Theirs, around: Around): Promise<Taken> {
    const { incoming } = arrival;
    const at = cameAt(
      arrival.at,
      around.named.map(({ sentAt }) => sentAt),
    );
    const { bloggerId, contactPointId, alsoBloggerIds, aboutId } = place;
    await this.lock(tx, [bloggerId, ...alsoBloggerIds]);
    const threadId = place.threadId ?? (await this.received.beginThread(tx, bloggerId, incoming.subject));
    const history = place.threadId === null && this.isOlder(at, HISTORY_DAYS);
    const forTheRecord = incoming.kind === 'receipt' || incoming.kind === 'delay_notice';
    const lookedAt = history || forTheRecord ? at : null;
    const about = aboutId ? await messageById(tx, aboutId) : null;
    const origin = originOf(about) ?? (await subjectOfThread(tx, threadId));
    const where = { direction: 'in' as const, bloggerId, contactPointId, threadId, origin, lookedAt };
    const kept = await this.received.keep(tx, toKeep({ ...arrival, at }, around, where));
    if (!kept) return 'known';
    const mail = { kept, incoming, about, contactPointId, threadId, alsoBloggerIds, at, history };
    await this.consequences.follow(tx, mail);
    return incoming.kind === 'unreadable' ? 'unreadable' : 'kept';
  }

  /** Keeps what an officer wrote from their own mail program: it counts as contact, for everybody. */
  async keepByHand(tx: Transaction, arrival: Arrival, place: ByHand, around: Around): Promise<Taken> {
    const { incoming, at } = arrival;
    const { bloggerId, contactPointId } = place;
    await this.lock(tx, [bloggerId]);
    const threadId = place.threadId ?? (await this.received.beginThread(tx, bloggerId, incoming.subject));
    const origin = { type: 'thread' as const, id: threadId };
    const where = { direction: 'out' as const, bloggerId, contactPointId, threadId, origin, lookedAt: at };
    const kept = await this.received.keep(tx, toKeep(arrival, around, where));
    if (!kept) return 'known';
    const isNews = !this.isOlder(at, BY_HAND_DAYS);
    if (isNews) await this.followUps.waitFrom(tx, bloggerId, at);
    const event = isNews
      ? messageEvent(messageEvents.sent, null, kept, { byHand: true, captured: false, sentAt: at })
      : messageEvent(messageEvents.found, null, kept, { direction: 'out', date: at });
    await this.events.record(tx, event);
    return 'kept';
  }

  private async lock(tx: Transaction, bloggerIds: readonly string[]): Promise<void> {
    const sql = `SELECT FROM bloggers WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`;
    await rows(tx, sql, [bloggerIds]);
  }

  private isOlder(at: Date, days: number): boolean {
    return this.clock.now().getTime() - at.getTime() > days * DAY;
  }
}

/** What the answered message was about, where that is more than the conversation itself. */
function originOf(about: NamedMessage | null): { type: 'pitch' | 'review_request'; id: string } | null {
  if (!about?.originId || !about.originType || about.originType === 'thread') return null;
  return { type: about.originType, id: about.originId };
}
