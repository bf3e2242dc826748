/** @typedef {(options: { atOnce: boolean }) => void | Promise<void>} Undo */

/** Leaving in good order: what was started last stops first, whoever asks for it and however often. */
export class OrderlyExit {
  /** @type {Undo[]} */
  #undo = [];
  #aborting = new AbortController();

  constructor() {
    // Closing the terminal means the same as Ctrl-C. A second signal means: never mind the order, be quick.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.leave(0));
  }

  /** Aborted as soon as we are leaving. */
  get signal() {
    return this.#aborting.signal;
  }

  /** Says what is to be undone. @param {Undo} undo */
  onExit(undo) {
    this.#undo.unshift(undo);
  }

  /** Undoes everything and ends the process. @param {number} code */
  async leave(code) {
    const atOnce = this.signal.aborted;
    this.#aborting.abort();
    for (const undo of this.#undo) await Promise.resolve(undo({ atOnce })).catch(() => undefined);
    process.exit(code);
  }
}
