import { Injectable } from '@nestjs/common';
import type { MailboxTrouble } from '@rapport/mailboxes';
import { type Actor, Clock, Database } from '@rapport/platform';
import { DateTime } from 'luxon';
import { type LeavingLine, LeavingQueries } from './leaving.queries.js';
import { type Setup, SetupQueries } from './setup.queries.js';
import { type ToDoLine, ToDoQueries } from './to-do.queries.js';
import { type WaitingLine, WaitingQueries } from './waiting.queries.js';
import { whose } from './whose.js';

export interface Today {
  mailboxes: MailboxTrouble[];
  waitingForUs: WaitingLine[];
  leaving: LeavingLine[];
  toDo: ToDoLine[];
  totals: { waitingForUs: number; leaving: number; toDo: number; leavingLater: number };
  counts: { today: number; pitches: number; reviews: number; publications: number; unmatched: number };
  setup: Setup;
}

/** What waits for one person: a handful of set-based queries, side by side. */
@Injectable()
export class TodayQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly waiting: WaitingQueries,
    private readonly leaving: LeavingQueries,
    private readonly toDo: ToDoQueries,
    private readonly setup: SetupQueries,
  ) {}

  /** Today as this person sees it, days being theirs. */
  async of(actor: Actor): Promise<Today> {
    const mine = await whose(this.database, actor);
    const now = this.clock.now();
    const today = this.clock.today(actor.timeZone);
    const tomorrowEnds = DateTime.fromISO(today, { zone: actor.timeZone }).plus({ days: 2 }).toJSDate();
    const [mailboxes, waitingForUs, leaving, leavingLater, toDo, setup, unmatched] = await Promise.all([
      this.toDo.mailboxesFor(actor),
      this.waiting.waitingFor(mine, now),
      this.leaving.leavingBefore(tomorrowEnds, mine),
      this.leaving.countFrom(tomorrowEnds, mine),
      this.toDo.toDoFor(mine, { now, today, timeZone: actor.timeZone }),
      this.setup.done(),
      this.waiting.unmatched(),
    ]);
    const unsettled = leaving.lines.filter(({ state }) => state === 'held' || state === 'uncertain').length;
    return {
      mailboxes,
      waitingForUs: waitingForUs.lines,
      leaving: leaving.lines,
      toDo: toDo.lines,
      totals: {
        waitingForUs: waitingForUs.total,
        leaving: leaving.total,
        toDo: toDo.total,
        leavingLater,
      },
      counts: {
        today: mailboxes.length + waitingForUs.total + unsettled + toDo.total,
        pitches: waitingForUs.total + toDo.exceptions,
        reviews: toDo.reviews,
        publications: toDo.publications,
        unmatched,
      },
      setup,
    };
  }
}
