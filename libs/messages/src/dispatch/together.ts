/**
 * Gathers what is asked for within a moment, or while an earlier batch is being written, and writes it as one: many
 * messages that leave at once share their transactions.
 */
export class Together<Item, Result> {
  private waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  private writing = false;

  /** @param write gives a result for each item, in order */
  constructor(
    private readonly write: (items: Item[]) => Promise<Result[]>,
    private readonly most: number,
    private readonly momentMs: number,
  ) {}

  /** Resolves with this item's result once the batch that it went with is written. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.writing) void this.writeOn();
    });
  }

  private async writeOn(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      if (this.waiting.length < this.most) await new Promise((resolve) => setTimeout(resolve, this.momentMs));
      const batch = this.waiting.splice(0, this.most);
      try {
        const results = await this.write(batch.map(({ item }) => item));
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.writing = false;
  }
}
