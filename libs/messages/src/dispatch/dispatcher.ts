import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SendingMailboxes } from '@rapport/mailboxes';
import { EventRelay, newId } from '@rapport/platform';
import { SendingSwitch } from '../sending-switch/sending-switch.service.js';
import { type Lane, lanes } from './lane.js';
import { LaneRun } from './lane-run.js';
import { LaneWorks } from './lane-works.js';
import { Leases } from './leases.js';
import { Ledger } from './ledger.js';

const RETRY_WRITING_MS = 1_000;
const SHUTDOWN_MS = 8_000;

interface Running {
  /** The lane as whoever asked last found it, where somebody did since the run began: mailboxes are edited. */
  next: Lane | null;
  done: Promise<void>;
}

/**
 * Sends what is due. Any number of workers may do so at once: PostgreSQL's row locks decide who has a message.
 * Within a process each lane runs once; a wake-up for a running lane makes it look again before it ends.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Dispatch');
  private readonly running = new Map<string, Running>();
  private started = false;
  private stopping = false;

  constructor(
    private readonly mailboxes: SendingMailboxes,
    private readonly works: LaneWorks,
    private readonly ledger: Ledger,
    private readonly leases: Leases,
    private readonly sending: SendingSwitch,
    private readonly relay: EventRelay,
  ) {}

  /** Begins once every feature has brought its rules, with what came due while nobody was at work. */
  onApplicationBootstrap(): void {
    this.started = true;
    this.recover()
      .then(() => this.drain())
      .catch((error: Error) => this.log.warn(`The sweep will begin: ${error.message}`));
  }

  /** Wakes every lane and doesn't wait; a database that is away for a moment must not end the process. */
  begin(): void {
    this.drain().catch((error: Error) => this.log.warn(`The sweep will go on: ${error.message}`));
  }

  /** Wakes every lane; resolves once all that was due has been dealt with. While sending is off it is held instead. */
  async drain(): Promise<void> {
    if (this.stopping || !this.started) return;
    if (!(await this.sending.isOn())) return this.sending.holdWhatIsDue();
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
      known.next = lane;
      return known.done;
    }
    const run: Running = { next: lane, done: Promise.resolve() };
    this.running.set(key, run);
    run.done = this.runWhileAsked(key, run);
    return run.done;
  }

  private async runWhileAsked(key: string, run: Running): Promise<void> {
    try {
      for (let { next: lane } = run; lane && !this.stopping; lane = run.next) {
        run.next = null;
        await this.runOnce(lane);
      }
    } finally {
      // At once, and not when somebody hears that it has ended: who asks between the two would be asked for nothing.
      this.running.delete(key);
    }
  }

  private async runOnce(lane: Lane): Promise<void> {
    const token = newId();
    const lease = this.leases.begin();
    const renewing = setInterval(
      () => {
        lease
          .renew(() => this.ledger.claims.renew(token))
          .catch((error: Error) => this.log.warn(`A lease could not be renewed: ${error.message}`));
      },
      (this.leases.seconds * 1000) / 3,
    );
    try {
      const work = await this.works.of(lane, {
        token,
        stopping: () => this.stopping,
        holds: () => lease.holds(),
        insist: (write) => this.untilWritten(write),
      });
      await new LaneRun(lane, this.works.transportOf(lane), work).run();
    } catch (error) {
      this.log.error('Dispatching stopped; the sweep will go on', (error as Error).stack);
    } finally {
      clearInterval(renewing);
      await this.ledger.claims
        .giveBack(token)
        .catch(() => this.log.warn('Claims stay until their lease ends'));
    }
  }

  /**
   * The server's answer is known and must not be lost to a database that is away for a moment. Should it take
   * longer than the lease, the message is uncertain by then, and the late word is refused.
   */
  private async untilWritten(write: () => Promise<void>): Promise<void> {
    for (let left = this.leases.seconds; ; left -= 1) {
      try {
        return await write();
      } catch (error) {
        if (left <= 0 || this.stopping) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_WRITING_MS));
      }
    }
  }

  private async relayAll(): Promise<void> {
    try {
      await this.relay.sweep();
    } catch (error) {
      this.log.warn(`Events wait for the next sweep: ${(error as Error).message}`);
    }
  }
}
