import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from './event.js';
import { listenedTypes } from './on-event.js';

type Listener = (event: RecordedEvent, tx: EntityManager) => Promise<void>;

/** Every `@OnEvent` method of the process, found once at start. */
@Injectable()
export class EventListeners implements OnApplicationBootstrap {
  private readonly byType = new Map<string, Listener[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    for (const wrapper of this.discovery.getProviders()) {
      const instance: unknown = wrapper.instance;
      if (wrapper.isAlias || typeof instance !== 'object' || instance === null) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const handler = (instance as Record<string, unknown>)[method];
        if (typeof handler !== 'function') continue;
        for (const type of listenedTypes(handler)) this.add(type, handler.bind(instance) as Listener);
      }
    }
  }

  /** The event types that somebody listens to. */
  types(): string[] {
    return [...this.byType.keys()];
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  of(type: string): Listener[] {
    return this.byType.get(type) ?? [];
  }

  private add(type: string, listener: Listener): void {
    this.byType.set(type, [...this.of(type), listener]);
  }
}
