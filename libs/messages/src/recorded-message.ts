import type { EventToRecord } from '@rapport/platform';
import type { MessageEventType } from './message.events.js';

/** What every event of a message tells. */
export interface RecordedMessage {
  id: string;
  kind: string;
  originType: string | null;
  originId: string | null;
  step: number;
  bloggerId: string;
  officerId: string | null;
  subject: string;
}

/** The columns of a RecordedMessage. */
export const RECORDED = `id, kind, origin_type AS "originType", origin_id AS "originId", step, blogger_id AS "bloggerId",
  officer_id AS "officerId", subject`;

/** An event of a message, with what its listeners and the timeline need. */
export function toEvent(
  type: MessageEventType,
  actorId: string | null,
  { id, kind, originType, originId, step, bloggerId, officerId, subject }: RecordedMessage,
  data: Record<string, unknown> = {},
): EventToRecord {
  return {
    type,
    actorId,
    subjectType: 'message',
    subjectId: id,
    bloggerId,
    data: { kind, originType, originId, step, officerId, subject, ...data },
  };
}
