import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Transaction } from '../database/transaction.js';
import type { RecordedEvent } from './event.js';
import { listeningOf } from './on-event.js';

type ListenerOfOne = (event: RecordedEvent, tx: Transaction) => Promise<void>;
type Listener = (events: RecordedEvent[], tx: Transaction) => Promise<void>;

interface ListenersOfType {
  listeners: Listener[];
  together: boolean;
}

/**
 * Every `@OnEvent` and `@OnEvents` method of the process, found when first asked for: workers begin before the last
 * lifecycle hook has run, and an event that is recorded then must not pass for one that nobody listens to.
 */
@Injectable()
export class EventListeners {
  private found: Map<string, ListenersOfType> | undefined;

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
    return this.byType().get(type)?.listeners ?? [];
  }

  /** Whether all who listen to this type take many of its events at once. */
  takeTogether(type: string): boolean {
    return this.byType().get(type)?.together ?? false;
  }

  private byType(): Map<string, ListenersOfType> {
    return (this.found ??= this.discover());
  }

  private discover(): Map<string, ListenersOfType> {
    const found = new Map<string, ListenersOfType>();
    for (const wrapper of this.discovery.getProviders()) {
      const instance: unknown = wrapper.instance;
      if (wrapper.isAlias || typeof instance !== 'object' || instance === null) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const handler = (instance as Record<string, unknown>)[method];
        const listening = typeof handler === 'function' ? listeningOf(handler) : undefined;
        if (!listening) continue;
        const bound = (handler as ListenerOfOne & Listener).bind(instance);
        const listener = listening.together ? bound : oneAfterAnother(bound);
        for (const type of listening.types) {
          const { listeners, together } = found.get(type) ?? { listeners: [], together: true };
          found.set(type, {
            listeners: [...listeners, listener],
            together: together && listening.together,
          });
        }
      }
    }
    return found;
  }
}

function oneAfterAnother(listener: ListenerOfOne): Listener {
  return async (events, tx) => {
    for (const event of events) await listener(event, tx);
  };
}
