/** What a command says has happened. Stored for ever: audit, timeline and outbox in one row. */
export interface EventToRecord {
  /** noun.past-participle, e.g. `pitch.sent` */
  type: string;
  /** The account that did it; null when the product did (a sweep, an answer that arrived). */
  actorId: string | null;
  subjectType: string;
  subjectId: string;
  bloggerId?: string | null;
  campaignId?: string | null;
  data?: Record<string, unknown>;
}

/** An event as it is stored. */
export interface RecordedEvent {
  id: number;
  type: string;
  at: Date;
  actorId: string | null;
  subjectType: string;
  subjectId: string;
  bloggerId: string | null;
  campaignId: string | null;
  data: Record<string, unknown>;
}
