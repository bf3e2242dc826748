import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  connectionFault,
  type MailTransport,
  MailTransports,
  type SendingMailbox,
  SendingMailboxes,
} from '@rapport/mailboxes';
import { Clock, EventRelay, newId } from '@rapport/platform';
import { SendingSettings } from '../sending-settings.js';
import { LEASE_SECONDS } from './claims.js';
import { type Lane, lanes } from './lane.js';
import { LaneRun, type LaneWork } from './lane-run.js';
import { Ledger } from './ledger.js';

const RETRY_WRITING_MS = 1_000;
const SHUTDOWN_MS = 8_000;
const SWEPT = 50;

/**
 * Sends what is due. Any number of workers may do so at once: PostgreSQL's row locks decide who has a message.
 * Within a process each lane runs once; a wake-up for a running lane makes it look again before it ends.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Dispatch');
  private readonly running = new Map<string, { again: boolean; done: Promise<void> }>();
  private started = false;
  private stopping = false;

  constructor(
    private readonly mailboxes: SendingMailboxes,
    private readonly transports: MailTransports,
    private readonly settings: SendingSettings,
    private readonly ledger: Ledger,
    private readonly relay: EventRelay,
    private readonly clock: Clock,
  ) {}

  /** Begins once every feature has brought its rules, with what came due while nobody was at work. */
  onApplicationBootstrap(): void {
    this.started = true;
    this.recover()
      .then(() => this.drain())
      .catch((error: Error) => this.log.warn(`The sweep will begin: ${error.message}`));
  }

  /** Wakes every lane; resolves once all that was due has been dealt with. */
  async drain(): Promise<void> {
    if (this.stopping || !this.started) return;
    const all = lanes(await this.mailboxes.all());
    await Promise.all(all.map((lane) => this.wake(lane)));
    await this.relayAll();
  }

  /** Settles what dead workers left behind. */
  async recover(): Promise<void> {
    await this.ledger.claims.recover();
  }

  /** Claims nothing more, and gives what is on the wire a moment to end; what doesn't becomes uncertain. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    const all = Promise.all([...this.running.values()].map(({ done }) => done));
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, SHUTDOWN_MS).unref())]);
  }

  private wake(lane: Lane): Promise<void> {
    const key = lane.mailbox?.id ?? 'capture';
    const known = this.running.get(key);
    if (known) {
      known.again = true;
      return known.done;
    }
    const run = { again: false, done: Promise.resolve() };
    run.done = this.runWhileAsked(lane, run).finally(() => this.running.delete(key));
    this.running.set(key, run);
    return run.done;
  }

  private async runWhileAsked(lane: Lane, run: { again: boolean }): Promise<void> {
    do {
      run.again = false;
      await this.runOnce(lane);
    } while (run.again && !this.stopping);
  }

  private async runOnce(lane: Lane): Promise<void> {
    const token = newId();
    const renewing = setInterval(
      () => {
        this.ledger.claims
          .renew(token)
          .catch((error: Error) => this.log.warn(`A lease could not be renewed: ${error.message}`));
      },
      (LEASE_SECONDS * 1000) / 3,
    );
    try {
      const run = new LaneRun(lane, this.transportOf(lane.mailbox), await this.workOf(lane, token));
      await run.run();
    } catch (error) {
      this.log.error('Dispatching stopped; the sweep will go on', (error as Error).stack);
    } finally {
      clearInterval(renewing);
      await this.ledger.claims
        .giveBack(token)
        .catch(() => this.log.warn('Claims stay until their lease ends'));
    }
  }

  private async workOf(lane: Lane, token: string): Promise<LaneWork> {
    const { window, latenessHours } = await this.settings.read();
    const { mailbox } = lane;
    const facts = {
      window,
      latenessHours,
      mode: mailbox ? ('smtp' as const) : ('capture' as const),
      mailboxFailing: mailbox !== null && (mailbox.state === 'failing' || !this.opens(mailbox)),
    };
    return {
      take: (limit) => this.ledger.claims.take(lane, token, limit),
      begin: (ready) => this.ledger.handover.begin(ready, token, facts),
      write: (finished) => this.untilWritten(() => this.ledger.outcomes.write(finished, token)),
      now: () => this.clock.now(),
      newId,
      stopping: () => this.stopping,
      noteFault: (report) =>
        this.mailboxes.noteFault(
          mailbox?.id ?? '',
          connectionFault({
            code: report.code,
            command: report.command,
            responseCode: report.responseCode ?? undefined,
            message: report.response,
          }),
        ),
      noteWorking: () => this.mailboxes.noteWorking(mailbox?.id ?? ''),
    };
  }

  /**
   * The server's answer is known and must not be lost to a database that is away for a moment. Should it take
   * longer than the lease, the message is uncertain by then, and the late word is refused.
   */
  private async untilWritten(write: () => Promise<void>): Promise<void> {
    for (let left = LEASE_SECONDS; ; left -= 1) {
      try {
        return await write();
      } catch (error) {
        if (left <= 0 || this.stopping) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_WRITING_MS));
      }
    }
  }

  private transportOf(mailbox: SendingMailbox | null): MailTransport | null {
    return mailbox && this.opens(mailbox) ? this.transports.for(mailbox) : null;
  }

  /** Whether the mailbox's password can be read; sealed under another secret, its messages are held. */
  private opens(mailbox: SendingMailbox): boolean {
    try {
      this.transports.settingsOf(mailbox);
      return true;
    } catch {
      return false;
    }
  }

  private async relayAll(): Promise<void> {
    try {
      for (let found = SWEPT; found === SWEPT;) found = await this.relay.sweep(SWEPT);
    } catch (error) {
      this.log.warn(`Events wait for the next sweep: ${(error as Error).message}`);
    }
  }
}
