const LISTENED = Symbol('listened event types');

/** What a method listens to, and whether it takes many events of a type at once. */
export interface Listening {
  types: readonly string[];
  together: boolean;
}

/**
 * Marks a method `(event: RecordedEvent, tx: Transaction)` as a listener of an event type. All listeners
 * of one event run in one transaction together with the mark that it was relayed: exactly once, or again.
 */
export function OnEvent(...types: string[]): MethodDecorator {
  return listens({ types, together: false });
}

/**
 * Marks a method `(events: RecordedEvent[], tx: Transaction)` as a listener that takes many events of one type at once,
 * in the order in which they were recorded: for what comes by the thousand. Where all listeners of a type are such,
 * its events share a transaction; so these should do the same few statements however many there are. When one event
 * fails, each is told again by itself.
 */
export function OnEvents(...types: string[]): MethodDecorator {
  return listens({ types, together: true });
}

/** What a method listens to; undefined for one that is no listener. */
export function listeningOf(method: object): Listening | undefined {
  return Reflect.getMetadata(LISTENED, method) as Listening | undefined;
}

function listens(listening: Listening): MethodDecorator {
  return (_target, _name, descriptor) => {
    Reflect.defineMetadata(LISTENED, listening, descriptor.value as object);
  };
}
