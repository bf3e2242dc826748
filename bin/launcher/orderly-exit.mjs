/** @typedef {(options: { atOnce: boolean }) => void | Promise<void>} Undo */

/** Ctrl-C reaches us from the terminal and again from npm: that is one wish, not two. */
const echoMs = 1000;

/** Leaving in good order: what was started last stops first, whoever asks for it and however often. */
export class OrderlyExit {
  /** @type {Undo[]} */
  #undo = [];
  #aborting = new AbortController();
  #firstAsked = 0;

  constructor() {
    // Closing the terminal means the same as Ctrl-C. A second signal means: never mind the order, be quick.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        const isEcho = this.signal.aborted && Date.now() - this.#firstAsked < echoMs;
        if (!isEcho) this.leave(0);
      });
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
    if (!atOnce) this.#firstAsked = Date.now();
    this.#aborting.abort();
    for (const undo of this.#undo) await Promise.resolve(undo({ atOnce })).catch(() => undefined);
    process.exit(code);
  }
}
