import { complain } from '../setup/terminal.mjs';

const attempts = 5;
const calmMs = 60_000;

/**
 * @typedef {object} Startable
 * @property {() => void | Promise<void>} start
 * @property {(options?: { atOnce?: boolean }) => Promise<void>} stop
 * @property {(reason: string) => void} onLost
 * @property {string} logFile
 */

/**
 * Starts something again when it ends by itself: after one second, then two, four… A minute of calm wipes the slate.
 * @param {string} name for the person at the terminal
 * @param {Startable} startable already started
 * @param {(reason: string) => void} giveUp called when it ended too often
 * @returns {{ stop: (options?: { atOnce?: boolean }) => Promise<void> }}
 */
export function keepRunning(name, startable, giveUp) {
  let stopped = false;
  let failures = 0;
  let lastFailure = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  startable.onLost = (reason) => {
    if (stopped) return;
    failures = Date.now() - lastFailure > calmMs ? 1 : failures + 1;
    lastFailure = Date.now();
    if (failures > attempts) return giveUp(`${name} stopped ${failures} times in a row (${reason})`);
    const seconds = 2 ** (failures - 1);
    complain(
      `${name} stopped unexpectedly (${reason}); starting it again in ${seconds} s. Its log: ${startable.logFile}`,
    );
    timer = setTimeout(startAgain, seconds * 1000);
  };

  async function startAgain() {
    try {
      await startable.start();
    } catch (error) {
      startable.onLost(/** @type {Error} */ (error).message);
    }
  }

  return {
    stop: async (options) => {
      stopped = true;
      clearTimeout(timer);
      await startable.stop(options);
    },
  };
}
