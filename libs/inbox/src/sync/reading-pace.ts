import { Injectable } from '@nestjs/common';
import { type ImapTimeouts, readingTimeouts } from '@rapport/mailboxes';

/** How patiently and how often mailboxes are read, and how much at once. Tests are less patient. */
@Injectable()
export class ReadingPace {
  timeouts: ImapTimeouts = readingTimeouts;
  /** The longest that one command may take, however slowly the server trickles. */
  stepSeconds = 120;
  /** Between two looks where nothing announces new mail: IDLE may die without a sound. */
  pollSeconds = 120;
  /** After so long without a sign of life a reader counts as dead. */
  leaseSeconds = 60;
  /** How long a caller waits for a reading by another process. */
  patienceSeconds = 80;
  mailboxesAtOnce = 4;
  headsAtOnce = 250;
  /** A server may drop a connection that idles for half an hour; half-open ones are found out by asking sooner. */
  idleSeconds = 240;
}
