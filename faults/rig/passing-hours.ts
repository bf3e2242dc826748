import { pause, type Rig } from './rig.js';
import type { WorkerProcess } from './worker-process.js';

const MINUTE = 60_000;

/** Time that passes for a worker while it has nothing in its hands. */
export class PassingHours {
  private aheadMs = 0;

  constructor(
    private readonly rig: Rig,
    private readonly worker: WorkerProcess,
  ) {}

  async pass(): Promise<void> {
    const { inHand } = await this.rig.approved.underWay();
    if (inHand > 0) return;
    this.aheadMs += 6 * MINUTE;
    this.worker.setClock(this.aheadMs);
    await pause(250);
  }
}
