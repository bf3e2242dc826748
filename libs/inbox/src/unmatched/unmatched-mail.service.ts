import { Injectable } from '@nestjs/common';
import { PendingFollowUps } from '@rapport/messages';
import { Clock, newId, rows, type Transaction } from '@rapport/platform';
import type { Arrival } from '../arrivals/arrival.js';
import type { Taken } from '../arrivals/mailbox-seen.js';
import { keysOf } from '../arrivals/people.js';
import type { Place } from '../domain/place-of.js';
import { UnmatchedMessage } from './unmatched-message.entity.js';

/** The tray of mail of which nobody knows whose it is. */
@Injectable()
export class UnmatchedMail {
  constructor(
    private readonly followUps: PendingFollowUps,
    private readonly clock: Clock,
  ) {}

  /** Puts a mail into the tray. What was to follow with those it may come from is held until somebody has looked. */
  async keep(
    tx: Transaction,
    { mailbox, raw, incoming, identity, at }: Arrival,
    { answersId, because, proposed }: Extract<Place, { kind: 'unmatched' }>,
  ): Promise<Taken> {
    await rows(tx, `SELECT FROM bloggers WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`, [proposed]);
    const from = incoming.from ?? { name: '', address: '' };
    await tx.insert(UnmatchedMessage, {
      id: newId(),
      arrivalKey: identity.key,
      mailboxId: mailbox.id,
      answersId,
      proposed,
      because,
      fromName: from.name,
      fromAddress: from.address,
      fromKey: keysOf([from.address])[0] ?? null,
      subject: incoming.subject,
      body: incoming.text || incoming.fullText,
      incomingKind: incoming.kind,
      raw,
      receivedAt: at,
      state: 'open',
      createdAt: this.clock.now(),
    });
    await this.followUps.hold(tx, proposed);
    return 'unmatched';
  }
}
