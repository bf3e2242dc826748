import { Injectable } from '@nestjs/common';
import { EventLog, OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
import { bloggerEvents } from './bloggers.events.js';
import { ContactPointsService } from './contact-points.service.js';
import { type Encounter, type Stage, stageAfter } from './domain/relationship-stage.js';
import { contactPointsLike } from './same-address.js';

const ENCOUNTERS: Record<string, Encounter> = {
  'reading.made': 'read',
  'message.sent': 'written-to',
  'message.received': 'heard-from',
  'pitch.replied': 'heard-from',
  'pitch.accepted': 'agreed',
  'review-request.agreed': 'agreed',
};
const CONTACTS: Partial<Record<Encounter, 'sent' | 'received'>> = {
  'written-to': 'sent',
  'heard-from': 'received',
};

/** What happens with a blogger elsewhere, brought home: the last contact, the stage, the health of an address. */
@Injectable()
export class BloggersListeners {
  constructor(
    private readonly contactPoints: ContactPointsService,
    private readonly events: EventLog,
  ) {}

  /** An encounter moves the relationship; mail out or in is the last contact, unless a later one is known. */
  @OnEvent(
    'reading.made',
    'message.sent',
    'message.received',
    'pitch.replied',
    'pitch.accepted',
    'review-request.agreed',
  )
  async brought(event: RecordedEvent, tx: Transaction): Promise<void> {
    const encounter = ENCOUNTERS[event.type];
    if (!event.bloggerId || !encounter) return;
    const kind = CONTACTS[encounter];
    if (kind) await this.noteContact(tx, event.bloggerId, kind, dateOf(event));
    await this.moveStage(tx, event.bloggerId, encounter);
  }

  /** Mail of long ago was found in a mailbox: it was a contact, when it was. */
  @OnEvent('message.found')
  async found(event: RecordedEvent, tx: Transaction): Promise<void> {
    if (!event.bloggerId) return;
    const kind = event.data['direction'] === 'out' ? 'sent' : 'received';
    await this.noteContact(tx, event.bloggerId, kind, dateOf(event));
  }

  /** A server said at once that the address of a message is dead. */
  @OnEvent('message.refused')
  async cameBack(event: RecordedEvent, tx: Transaction): Promise<void> {
    if (event.data['deadAddress'] !== true) return;
    const [message] = await rows<{ contactPointId: string | null }>(
      tx,
      `SELECT contact_point_id AS "contactPointId" FROM messages WHERE id = $1`,
      [event.subjectId],
    );
    if (!message?.contactPointId) return;
    await this.contactPoints.markBounced(tx, await contactPointsLike(tx, message.contactPointId));
  }

  private async noteContact(tx: Transaction, id: string, kind: 'sent' | 'received', at: Date): Promise<void> {
    await rows(
      tx,
      `UPDATE bloggers SET last_contact_at = $2, last_contact_kind = $3
       WHERE id = $1 AND (last_contact_at IS NULL OR last_contact_at < $2)`,
      [id, at, kind],
      'bloggers-note-contact',
    );
  }

  private async moveStage(tx: Transaction, id: string, because: Encounter): Promise<void> {
    const [blogger] = await rows<{ name: string; stage: Stage }>(
      tx,
      `SELECT name, stage FROM bloggers WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
      'bloggers-stage',
    );
    const to = blogger && stageAfter(blogger.stage, because);
    if (!blogger || to === undefined || to === blogger.stage) return;
    await rows(tx, `UPDATE bloggers SET stage = $2, version = version + 1 WHERE id = $1`, [id, to]);
    const data = { name: blogger.name, from: blogger.stage, to, because };
    const subject = { subjectType: 'blogger', subjectId: id, bloggerId: id };
    await this.events.record(tx, { type: bloggerEvents.stageReached, actorId: null, ...subject, data });
  }
}

/** When a mail was sent or received: one that was read late, or found later still, tells so itself. */
function dateOf({ at, data }: RecordedEvent): Date {
  const told = data['sentAt'] ?? data['receivedAt'] ?? data['date'];
  return typeof told === 'string' ? new Date(told) : at;
}
