import { Injectable } from '@nestjs/common';
import { Clock, Database, rows, type Transaction } from '@rapport/platform';
import { firstOpeningAfter } from './domain/absence.js';
import { departure, type Departure, followUpDue, type When } from './domain/departure.js';
import { likelyZone } from './domain/likely-zone.js';
import { nextAllowed, type SendWindow, windowOf } from './domain/send-window.js';
import { isWallTime, wallTimeAt } from './domain/wall-clock.js';
import { badWallTime, noSuchBlogger } from './message.errors.js';
import { PublicHolidays } from './public-holidays.js';
import { SendingSettings } from './sending-settings.js';

export interface Correspondents {
  bloggerId: string;
  officerId: string;
}

/** A blogger's clock and working hours. */
export interface Hours {
  timeZone: string;
  window: SendWindow;
  undoSeconds: number;
}

const ZONES = `SELECT b.time_zone AS "timeZone", b.country, a.time_zone AS "officerZone"
  FROM bloggers b LEFT JOIN accounts a ON a.id = $2 WHERE b.id = $1`;

/** When messages leave, in whose time: the one place that knows a blogger's zone, hours and days off. */
@Injectable()
export class Departures {
  constructor(
    private readonly database: Database,
    private readonly settings: SendingSettings,
    private readonly holidays: PublicHolidays,
    private readonly clock: Clock,
  ) {}

  /**
   * When a message would leave that is asked for like this. With `outsideHours`, a manager having allowed it,
   * it isn't moved into working hours.
   */
  async plan(
    tx: Transaction | null,
    who: Correspondents,
    when: When,
    outsideHours = false,
  ): Promise<Departure> {
    const hours = await this.hoursOf(tx, who);
    if (when.kind === 'at' && !isWallTime(when.wallTime)) {
      throw badWallTime('Give the time as YYYY-MM-DDTHH:mm, on a day of the calendar.');
    }
    const window = outsideHours ? alwaysOpen(hours.window) : hours.window;
    return departure(when, hours.timeZone, this.clock.now(), window, hours.undoSeconds);
  }

  /** When a follow-up is due after a message that left, or will leave, at `sentAt`. */
  async followUp(
    tx: Transaction | null,
    who: Correspondents,
    sentAt: Date,
    waitDays: number,
  ): Promise<Departure> {
    const { timeZone, window } = await this.hoursOf(tx, who);
    return followUpDue(sentAt, waitDays, timeZone, window);
  }

  /** The first moment from now on at which a message may leave, with time left to take it back. */
  async soonest(
    tx: Transaction | null,
    who: Correspondents,
    notBefore: Date,
    outsideHours = false,
  ): Promise<Departure> {
    const { timeZone, window: hours, undoSeconds } = await this.hoursOf(tx, who);
    const window = outsideHours ? alwaysOpen(hours) : hours;
    const earliest = new Date(this.clock.now().getTime() + undoSeconds * 1000);
    const leaves = nextAllowed(notBefore > earliest ? notBefore : earliest, timeZone, window);
    return { wallTime: wallTimeAt(leaves, timeZone), timeZone, notBefore: leaves };
  }

  /** The opening of the first working day after a day (YYYY-MM-DD) of the blogger's calendar. */
  async afterDay(tx: Transaction | null, who: Correspondents, day: string): Promise<Departure> {
    const { timeZone, window } = await this.hoursOf(tx, who);
    return firstOpeningAfter(day, timeZone, window);
  }

  /** A blogger's clock: their zone, else the likely one of their country, else the officer's. */
  async hoursOf(tx: Transaction | null, who: Correspondents): Promise<Hours> {
    const values = [who.bloggerId, who.officerId];
    const [found] = tx
      ? await rows<ZoneRow>(tx, ZONES, values)
      : await this.database.query<ZoneRow>(ZONES, values);
    if (!found) throw noSuchBlogger(who.bloggerId);
    const { window, undoSeconds } = await this.settings.read();
    const timeZone = found.timeZone ?? likelyZone(found.country) ?? found.officerZone ?? 'UTC';
    const isHoliday = await this.holidays.of(found.country);
    return { timeZone, window: windowOf(window, found.country, isHoliday), undoSeconds };
  }
}

interface ZoneRow {
  timeZone: string | null;
  country: string | null;
  officerZone: string | null;
}

function alwaysOpen(window: SendWindow): SendWindow {
  return {
    ...window,
    opens: '00:00',
    closes: '24:00',
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    isHoliday: () => false,
  };
}
