import { complain } from '../setup/terminal.mjs';

const attempts = 5;
const calmMs = 60_000;

/**
 * @typedef {object} Startable
 * @property {() => void | Promise<void>} start
 * @property {(reason: string) => void} onLost
 * @property {string} logFile
 */

/**
 * Starts something again when it ends by itself: after one second, then two, four… A minute of calm wipes the slate.
 * @param {string} name for the person at the terminal
 * @param {Startable} startable already started
 * @param {{ giveUp: (reason: string) => void, signal: AbortSignal }} options giveUp: called when it ended too often;
 *   signal: aborted when everything is being stopped
 */
export function keepRunning(name, startable, { giveUp, signal }) {
  let failures = 0;
  let lastFailure = 0;

  startable.onLost = (reason) => {
    if (signal.aborted) return;
    failures = Date.now() - lastFailure > calmMs ? 1 : failures + 1;
    lastFailure = Date.now();
    if (failures > attempts) return giveUp(`${name} stopped ${failures} times in a row (${reason})`);
    const seconds = 2 ** (failures - 1);
    complain(
      `${name} stopped unexpectedly (${reason}); starting it again in ${seconds} s. Its log: ${startable.logFile}`,
    );
    setTimeout(startAgain, seconds * 1000);
  };

  async function startAgain() {
    if (signal.aborted) return;
    try {
      await startable.start();
    } catch (error) {
      startable.onLost(/** @type {Error} */ (error).message);
    }
  }
}
