import { Injectable } from '@nestjs/common';
import { SuppressionsService } from '@rapport/bloggers';
import { Departures } from '@rapport/messages';
import { Clock, type Transaction } from '@rapport/platform';
import type { GuardContext } from './domain/guard-types.js';
import type { GuardSettings } from './domain/guard-settings.js';
import { type GuardFacts, GuardFactsQuery, type GuardSubject } from './guard.facts.js';
import { dayOf } from './officer-day.js';

const DAY = 86_400_000;

type Who = Omit<GuardSubject, 'key' | 'withHistory'>;

/** What is known around a message, put together for the rules. */
@Injectable()
export class GuardContexts {
  constructor(
    private readonly facts: GuardFactsQuery,
    private readonly suppressions: SuppressionsService,
    private readonly departures: Departures,
    private readonly clock: Clock,
  ) {}

  /** The circumstances of one message that is to leave at `departure`, and the exceptions granted to its pitch. */
  async of(
    tx: Transaction | null,
    who: Who,
    departure: { notBefore: Date; timeZone: string },
    settings: GuardSettings,
  ): Promise<{ context: GuardContext; granted: string[] }> {
    const subject = { ...who, key: 'it', withHistory: true };
    const found = (await this.ofMany(tx, [subject], settings)).get('it');
    if (!found) throw new Error(`Blogger ${who.bloggerId} or officer ${who.officerId} is gone`);
    const { window } = await this.departures.hoursOf(tx, who);
    const { departures, granted, ...known } = found;
    const day = dayOf(found.officerZone);
    return {
      granted,
      context: {
        ...known,
        bloggerId: who.bloggerId,
        officerId: who.officerId,
        bloggerZone: departure.timeZone,
        workingDays: window.workingDays,
        pitchesThatDay: departures.filter((at) => day(at) === day(departure.notBefore)).length,
        followed: null,
      },
    };
  }

  /** The facts of many messages, by key, with the suppression list looked up. */
  async ofMany(
    tx: Transaction | null,
    subjects: readonly GuardSubject[],
    settings: GuardSettings,
  ): Promise<Map<string, GuardFacts>> {
    const now = this.clock.now().getTime();
    const found = await this.facts.of(tx, subjects, {
      year: new Date(now - 366 * DAY),
      unanswered: new Date(now - settings.unansweredDays * DAY),
      yesterday: new Date(now - DAY),
    });
    const keys = [...found.values()].flatMap(({ address }) => address?.addressKey ?? []);
    const suppressed = await this.suppressions.among(keys, tx ?? undefined);
    for (const { address } of found.values()) {
      if (address) address.suppressed = suppressed.has(address.addressKey);
    }
    return found;
  }
}
