/** What a message weighs in memory beyond its words: the bytes of the files that it carries. */
interface Weighed {
  carriedBytes: number;
}

/**
 * Splits messages into batches, in their order: of at most `most` messages, whose files have at most `bytes` together.
 * One that alone has more is a batch of its own.
 */
export function batches<M extends Weighed>(messages: readonly M[], most: number, bytes: number): M[][] {
  const split: M[][] = [];
  let weight = 0;
  for (const message of messages) {
    const last = split.at(-1);
    weight += message.carriedBytes;
    if (last && last.length < most && (weight <= bytes || message.carriedBytes === 0)) last.push(message);
    else {
      split.push([message]);
      weight = message.carriedBytes;
    }
  }
  return split;
}
