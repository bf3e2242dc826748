/** What was opened for tests, and how each is closed. */
export class Opened {
  private readonly closes: (() => Promise<unknown>)[] = [];

  /** Notes something that was just opened; gives it back. */
  add<Thing>(thing: Thing, close: (thing: Thing) => Promise<unknown>): Thing {
    this.closes.push(() => close(thing));
    return thing;
  }

  /** Closes all of it, the latest first, also where one of them does not close. @throws Error of the first that doesn't */
  async close(): Promise<void> {
    const failed: unknown[] = [];
    for (let close = this.closes.pop(); close; close = this.closes.pop())
      await close().catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw failed[0];
  }
}

/**
 * Opens what a test works with. Should that fail half-way, what was opened is closed again: servers and pools that go on
 * would keep the test's process from ending.
 */
export async function opening<Desk>(open: (opened: Opened) => Promise<Desk>): Promise<Desk> {
  const opened = new Opened();
  try {
    return await open(opened);
  } catch (error) {
    await opened.close().catch(() => {});
    throw error;
  }
}
