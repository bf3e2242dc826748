import { Clock } from '@rapport/platform';

/** A clock that stands where the test puts it. */
export class TestClock extends Clock {
  constructor(private instant = new Date('2026-11-23T10:00:00Z')) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock to an instant. */
  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  /** Moves the clock forward (or back) by milliseconds. */
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
