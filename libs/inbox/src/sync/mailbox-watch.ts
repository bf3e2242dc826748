import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ReadingMailboxes } from '@rapport/mailboxes';
import { newId } from '@rapport/platform';
import { ImapSession } from './imap-session.js';
import { MailboxReadings } from './mailbox-readings.js';
import { ReadingPace } from './reading-pace.js';

const TEND_MS = 20_000;
const WATCH_SECONDS = 70;
/** After a lost connection the next is tried so much later each time, in rounds of tending. */
const LONGEST_REST = 30;

/**
 * Listens to mailboxes for new mail (IDLE, RFC 2177): one connection each, of one process. Where listening fails or dies
 * in silence, mailboxes are read every few minutes all the same.
 */
@Injectable()
export class MailboxWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('MailboxWatch');
  private readonly token = newId();
  private readonly lines = new Map<string, ImapSession>();
  private readonly resting = new Map<string, { rounds: number; failures: number }>();
  private timer: NodeJS.Timeout | undefined;
  private tending: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly mailboxes: ReadingMailboxes,
    private readonly readings: MailboxReadings,
    private readonly pace: ReadingPace,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tend(), TEND_MS).unref();
    void this.tend();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    for (const line of this.lines.values()) line.abort();
    await this.tending;
    await this.mailboxes.endWatch(this.token).catch(() => {});
  }

  /** Opens the lines that are missing, and closes those that are no longer wanted. */
  tend(): Promise<void> {
    this.tending = this.tending
      .then(() => this.tendNow())
      .catch((error: Error) => {
        this.log.warn(`Mailboxes can not be listened to: ${error.message}`);
      });
    return this.tending;
  }

  private async tendNow(): Promise<void> {
    if (this.stopped) return;
    const wanted = new Set(await this.mailboxes.watchable(this.token, WATCH_SECONDS));
    for (const [id, line] of this.lines) if (!wanted.has(id)) line.abort();
    const missing = [...wanted].filter((id) => !this.lines.has(id) && !this.rests(id));
    await Promise.all(missing.map((id) => this.open(id)));
  }

  private async open(id: string): Promise<void> {
    try {
      const mailbox = await this.mailboxes.byId(id);
      if (!mailbox || this.stopped) return;
      const line = await ImapSession.open(this.mailboxes.settingsOf(mailbox), this.pace, true);
      if (!line.idles || this.stopped) {
        this.resting.set(id, { rounds: LONGEST_REST, failures: 0 });
        return await line.close();
      }
      this.lines.set(id, line);
      line.onNews(() => void this.readings.readNow(id));
      line.onClose(() => this.lost(id, line));
      await line.listenTo('INBOX');
      this.resting.delete(id);
      await this.mailboxes.noteListening(id, this.token, true);
      // What came between the last reading and now was announced to nobody.
      void this.readings.readNow(id);
    } catch {
      this.rest(id);
    }
  }

  private lost(id: string, line: ImapSession): void {
    if (this.lines.get(id) !== line) return;
    this.lines.delete(id);
    if (this.stopped) return;
    this.rest(id);
    this.mailboxes.noteListening(id, this.token, false).catch(() => {});
  }

  private rest(id: string): void {
    const failures = (this.resting.get(id)?.failures ?? 0) + 1;
    this.resting.set(id, { rounds: Math.min(2 ** (failures - 1), LONGEST_REST), failures });
  }

  /** Counts a round of rest down. */
  private rests(id: string): boolean {
    const rest = this.resting.get(id);
    if (!rest) return false;
    rest.rounds -= 1;
    return rest.rounds >= 0;
  }
}
