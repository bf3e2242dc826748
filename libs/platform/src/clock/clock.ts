import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';

/** The only place where the product asks what time it is, so that tests can say. */
@Injectable()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }

  /** The present day (`2026-11-22`) in an IANA zone; in UTC where the zone is not known. */
  today(zone: string): string {
    const now = DateTime.fromJSDate(this.now(), { zone: 'utc' });
    const there = now.setZone(zone);
    return (there.isValid ? there : now).toFormat('yyyy-MM-dd');
  }
}
