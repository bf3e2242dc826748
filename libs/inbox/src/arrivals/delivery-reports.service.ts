import { Injectable } from '@nestjs/common';
import {
  FailedMessages,
  messageEvent,
  messageEvents,
  MessagesService,
  reason,
  type NamedMessage,
  type RecordedMessage,
} from '@rapport/messages';
import { contactPointsLike, ContactPointsService, type SharedPoint } from '@rapport/bloggers';
import { EventLog, newId, rows, type Transaction } from '@rapport/platform';
import { blamesAddress, failureEffect } from '../domain/failure-effect.js';
import type { FailedRecipient } from '../domain/incoming.js';
import { InboxSettings } from '../inbox-settings.js';
import type { KeptMail } from './kept-mail.js';
import { keysOf, peopleAt } from './people.js';

interface Failure extends FailedRecipient {
  contactPointId: string | null;
}

/** What follows when a server, or whoever got a mail, reports back on it. */
@Injectable()
export class DeliveryReports {
  constructor(
    private readonly failed: FailedMessages,
    private readonly messages: MessagesService,
    private readonly contactPoints: ContactPointsService,
    private readonly settings: InboxSettings,
    private readonly events: EventLog,
  ) {}

  /** A message of ours came back: the address, the message and what was to follow are judged by how. */
  async bounced(tx: Transaction, mail: KeptMail): Promise<void> {
    const { softBounces } = await this.settings.read();
    let anyOver = false;
    for (const failure of await this.failuresIn(tx, mail)) {
      const points = failure.contactPointId ? await contactPointsLike(tx, failure.contactPointId) : [];
      const before = failure.permanence === 'soft' ? await this.softInARow(tx, points, mail.about) : 0;
      const effect = failureEffect(failure, before, softBounces);
      await this.note(tx, mail, failure);
      const over = effect !== 'counted';
      anyOver ||= over;
      if (over && mail.about) await this.failed.bounce(tx, mail.about.id);
      if (effect === 'dead') {
        await this.contactPoints.markBounced(tx, points);
        for (const bloggerId of bloggersOf(points)) {
          const which = { bloggerId, steps: 'follow-ups' as const };
          await this.messages.cancelPending(tx, null, which, reason('address-bounced'));
        }
      }
      const { permanence, status, address, contactPointId, diagnostic } = failure;
      const data = {
        ...{ permanence, status, address, contactPointId, diagnostic, failure: failure.reason },
        ...{ over, dead: effect === 'dead', blamesAddress: blamesAddress(failure), noticeId: mail.kept.id },
      };
      await this.events.record(
        tx,
        messageEvent(messageEvents.bounced, null, subjectOf(mail.about, mail.kept), data),
      );
    }
    if (!anyOver) await nobodyNeedLook(tx, mail);
  }

  /** The server keeps trying. It is kept and told; nothing is sent again, nothing stops. */
  async delayed(tx: Transaction, mail: KeptMail): Promise<void> {
    const [failure] = await this.failuresIn(tx, mail);
    if (failure) await this.note(tx, mail, { ...failure, permanence: 'soft' }, false);
    const data = {
      status: failure?.status ?? null,
      failure: failure?.reason ?? null,
      address: failure?.address ?? mail.about?.toAddress ?? null,
      noticeId: mail.kept.id,
    };
    await this.events.record(
      tx,
      messageEvent(messageEvents.delayed, null, subjectOf(mail.about, mail.kept), data),
    );
  }

  /** They, or their provider, called our mail abuse: the address is suppressed and everything to them stops, at once. */
  async complained(tx: Transaction, mail: KeptMail): Promise<void> {
    const named = keysOf(mail.incoming.complaint?.recipient ? [mail.incoming.complaint.recipient] : []);
    const people = (await peopleAt(tx, named)).filter(({ bloggerId }) => bloggerId === mail.kept.bloggerId);
    const points = people.map(({ contactPointId }) => contactPointId);
    const blamed = points.length > 0 ? points : [mail.about?.contactPointId ?? mail.contactPointId];
    const shared: SharedPoint[] = [];
    for (const id of new Set(blamed.filter((one) => one !== null))) {
      await this.contactPoints.optOut(tx, id, 'complained of our mail', null);
      shared.push(...(await contactPointsLike(tx, id)));
    }
    for (const bloggerId of new Set([mail.kept.bloggerId, ...bloggersOf(shared)]))
      await this.messages.cancelPending(tx, null, { bloggerId }, reason('complained'));
    const data = {
      address: mail.incoming.complaint?.recipient ?? mail.about?.toAddress ?? null,
      noticeId: mail.kept.id,
    };
    await this.events.record(
      tx,
      messageEvent(messageEvents.complained, null, subjectOf(mail.about, mail.kept), data),
    );
  }

  /** The failed recipients, each with the contact point that it is; one where the notice names nobody. */
  private async failuresIn(tx: Transaction, { incoming, about, kept }: KeptMail): Promise<Failure[]> {
    const people = await peopleAt(tx, keysOf(incoming.failed.slice(0, 50).map(({ address }) => address)));
    const theirs = people.filter(({ bloggerId }) => bloggerId === kept.bloggerId);
    const failed = incoming.failed.length > 0 ? incoming.failed.slice(0, 50) : [unnamed()];
    const found = failed.map((failure): Failure => {
      const [key] = keysOf([failure.address]);
      const at = theirs.find((one) => one.key === key);
      return { ...failure, contactPointId: at?.contactPointId ?? null };
    });
    const known = found.filter(({ contactPointId }) => contactPointId !== null);
    if (known.length > 0) return known;
    // Their server forwarded it, and names the address behind theirs: theirs is the one that we write to.
    const [first] = found;
    return first ? [{ ...first, contactPointId: about?.contactPointId ?? null }] : [];
  }

  private async note(tx: Transaction, mail: KeptMail, failure: Failure, counts = true): Promise<void> {
    await rows(
      tx,
      `INSERT INTO delivery_failures (id, notice_id, message_id, contact_point_id, address, permanence, blames_address,
         status, reason, diagnostic, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        newId(),
        mail.kept.id,
        mail.about?.id ?? null,
        failure.contactPointId,
        failure.address,
        failure.permanence,
        counts && blamesAddress(failure),
        failure.status,
        failure.reason,
        failure.diagnostic,
        mail.at,
      ],
    );
  }

  /**
   * Messages to an address, whosever it is, that failed for now since anything was heard from it; several notices of
   * one count once.
   */
  private async softInARow(
    tx: Transaction,
    points: readonly SharedPoint[],
    about: NamedMessage | null,
  ): Promise<number> {
    const [found] = await rows<{ count: number }>(
      tx,
      `SELECT count(DISTINCT coalesce(f.message_id, f.notice_id)) AS count FROM delivery_failures f
       WHERE f.contact_point_id = ANY ($1) AND f.permanence = 'soft' AND f.blames_address AND f.message_id IS DISTINCT FROM $2
         AND f.at > coalesce((SELECT max(m.received_at) FROM messages m
           WHERE m.blogger_id = ANY ($3) AND m.contact_point_id = ANY ($1)
           AND m.incoming_kind IN ('reply', 'opt_out', 'auto_reply', 'receipt', 'challenge')), '-infinity')`,
      [points.map(({ contactPointId }) => contactPointId), about?.id ?? null, bloggersOf(points)],
    );
    return found?.count ?? 0;
  }
}

function bloggersOf(points: readonly SharedPoint[]): string[] {
  return [...new Set(points.map(({ bloggerId }) => bloggerId))];
}

/** Told of our message where we know which it was, else of the notice. */
function subjectOf(about: NamedMessage | null, kept: RecordedMessage): RecordedMessage {
  return about ? { ...kept, ...about, step: about.step } : kept;
}

function unnamed(): FailedRecipient {
  return { address: '', status: null, permanence: 'soft', reason: 'unknown', diagnostic: null };
}

/** What is only counted waits for nobody. */
async function nobodyNeedLook(tx: Transaction, { kept, at }: KeptMail): Promise<void> {
  await rows(tx, `UPDATE messages SET looked_at = $2 WHERE id = $1`, [kept.id, at]);
}
