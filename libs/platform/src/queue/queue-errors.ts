import { WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Queue } from 'bullmq';

/**
 * Listens to the errors of every queue and worker: without a listener, a connection that drops would end the
 * process. BullMQ connects again by itself.
 */
@Injectable()
export class QueueErrors implements OnApplicationBootstrap {
  private readonly log = new Logger('Queue');

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const listened = new Set<unknown>();
    for (const { instance } of this.discovery.getProviders()) {
      if (listened.has(instance)) continue;
      listened.add(instance);
      if (instance instanceof Queue) this.listenToQueue(instance);
      if (instance instanceof WorkerHost) this.listenToWorker(instance.worker);
    }
  }

  private listenToQueue(queue: Queue): void {
    queue.on('error', (error) => this.log.warn(`Queue ${queue.name}: ${error.message}`));
  }

  private listenToWorker(worker: WorkerHost['worker']): void {
    worker.on('error', (error) => this.log.warn(`Worker of ${worker.name}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.log.error(`Job ${job?.name ?? '?'} of ${worker.name} failed: ${error.message}`, error.stack),
    );
  }
}
