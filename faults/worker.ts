import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { MailTransports } from '@rapport/mailboxes';
import { Dispatcher, Leases } from '@rapport/messages';
import { Clock } from '@rapport/platform';
import { WorkerModule } from '../apps/worker/src/worker.module.js';

/** What the campaign tells a worker. */
export interface WorkerOrders {
  /** How far its clock is from the true time. */
  clockMs: number;
}

/** A clock that somebody sets wrong. */
class ShiftedClock extends Clock {
  aheadMs = Number(process.env['FAULTS_CLOCK_MS'] ?? 0);

  override now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

const PACE_MS = 200;

/**
 * The product's worker, every feature and rule of it, in a hurry: dead workers are found after seconds instead of a
 * minute, silent servers too, and what is due is looked for all the time, unless its own queue is what is tested.
 */
async function work(): Promise<void> {
  const clock = new ShiftedClock();
  const quiet = { log: () => {}, warn: () => {}, error: () => {} };
  const module = await Test.createTestingModule({ imports: [WorkerModule] })
    .overrideProvider(Clock)
    .useValue(clock)
    .setLogger(process.env['FAULTS_LOG'] ? console : quiet)
    .compile();
  module.get(Leases, { strict: false }).seconds = Number(process.env['FAULTS_LEASE_SECONDS'] ?? 4);
  module.get(MailTransports, { strict: false }).waitAsLongAs({ connectSeconds: 2, silenceSeconds: 2 });
  process.on('message', (orders: WorkerOrders) => (clock.aheadMs = orders.clockMs));
  const app = await module.init();
  const dispatcher = app.get(Dispatcher, { strict: false });
  if (process.env['FAULTS_PACE'] === 'product') return;
  againAndAgain(() => dispatcher.recover());
  againAndAgain(() => dispatcher.drain());
}

/** With a pause in between, so that a slow machine is not asked for more than it can do. */
function againAndAgain(look: () => Promise<void>): void {
  look()
    .catch(() => {})
    .finally(() => setTimeout(() => againAndAgain(look), PACE_MS));
}

/** Resolves once it is at work. */
export const atWork = work().catch((error: Error) => {
  if (process.env['FAULTS_LOG']) console.error(error);
  process.exit(1);
});
