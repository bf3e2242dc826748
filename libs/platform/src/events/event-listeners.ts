import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from './event.js';
import { listenedTypes } from './on-event.js';

type Listener = (event: RecordedEvent, tx: EntityManager) => Promise<void>;

/**
 * Every `@OnEvent` method of the process, found when first asked for: workers begin before the last lifecycle hook
 * has run, and an event that is recorded then must not pass for one that nobody listens to.
 */
@Injectable()
export class EventListeners {
  private found: Map<string, Listener[]> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** The event types that somebody listens to. */
  types(): string[] {
    return [...this.byType().keys()];
  }

  has(type: string): boolean {
    return this.byType().has(type);
  }

  of(type: string): Listener[] {
    return this.byType().get(type) ?? [];
  }

  private byType(): Map<string, Listener[]> {
    return (this.found ??= this.discover());
  }

  private discover(): Map<string, Listener[]> {
    const found = new Map<string, Listener[]>();
    for (const wrapper of this.discovery.getProviders()) {
      const instance: unknown = wrapper.instance;
      if (wrapper.isAlias || typeof instance !== 'object' || instance === null) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const handler = (instance as Record<string, unknown>)[method];
        if (typeof handler !== 'function') continue;
        const listener = handler.bind(instance) as Listener;
        for (const type of listenedTypes(handler)) found.set(type, [...(found.get(type) ?? []), listener]);
      }
    }
    return found;
  }
}
