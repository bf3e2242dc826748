/** Something a person can put right. Its message is shown alone: one clear sentence, no stack. */
export class Failure extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Failure';
  }
}

/**
 * What a person reads when something went wrong: the sentence of a Failure; the whole stack of a mistake of ours.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
