const LISTENED = Symbol('listened event types');

/**
 * Marks a method `(event: RecordedEvent, tx: Transaction)` as a listener of an event type. All listeners
 * of one event run in one transaction together with the mark that it was relayed: exactly once, or again.
 */
export function OnEvent(...types: string[]): MethodDecorator {
  return (_target, _name, descriptor) => {
    Reflect.defineMetadata(LISTENED, types, descriptor.value as object);
  };
}

/** The event types that a method listens to. */
export function listenedTypes(method: object): string[] {
  return (Reflect.getMetadata(LISTENED, method) as string[] | undefined) ?? [];
}
