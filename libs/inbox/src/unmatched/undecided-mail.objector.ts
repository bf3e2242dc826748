import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueMessage, type Objector, reason, type Reason, SendingGates } from '@rapport/messages';
import { rows, type Transaction } from '@rapport/platform';

/**
 * Mail in the tray may be an answer, so nothing follows with those it may come from before a person has said whose it
 * is. What waits is held when such a mail comes; what is on the wire at that moment, and comes back to be sent once
 * more, is held here.
 */
@Injectable()
export class UndecidedMailObjector implements Objector, OnModuleInit {
  constructor(private readonly gates: SendingGates) {}

  onModuleInit(): void {
    this.gates.registerObjector(this);
  }

  async against(tx: Transaction, messages: readonly DueMessage[]): Promise<Map<string, Reason>> {
    const ids = messages.flatMap(({ id, step }) => (step > 0 ? id : []));
    if (ids.length === 0) return new Map();
    const found = await rows<{ id: string }>(tx, UNDECIDED, [ids], 'unmatched-undecided');
    return new Map(found.map(({ id }) => [id, reason('answer-to-look-at')]));
  }
}

// Told by when it came into the tray, not by what its mailbox says: clocks differ. A person who let the follow-up go
// has seen what was there by then.
const UNDECIDED = `
  SELECT f.id FROM messages f
  WHERE f.id = ANY ($1) AND EXISTS (
    SELECT FROM unmatched_messages u JOIN messages p ON p.origin_type = f.origin_type AND p.origin_id = f.origin_id
      AND p.direction = 'out' AND p.step = 0
    WHERE u.state = 'open' AND f.blogger_id = ANY (u.proposed)
      AND u.created_at > greatest(coalesce(p.sent_at, p.first_attempt_at), f.silence_seen_at))`;
