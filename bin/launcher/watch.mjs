import { watch } from 'node:fs';
import { buildWhatChanged } from '../setup/build.mjs';
import { explain } from '../setup/failure.mjs';
import { inProject } from '../setup/project.mjs';
import { complain, red, say } from '../setup/terminal.mjs';

/** Editors save in several steps; one build is enough for all of them. */
const settleMs = 200;

/**
 * `npm run dev`: builds what changed and starts the processes again. The browser is reloaded by hand.
 * @param {import('./product.mjs').Processes} processes
 * @param {AbortSignal} signal ends the watching
 */
export function restartOnChange({ api, worker }, signal) {
  let busy = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of ['apps', 'libs', 'migrations', 'seeds'])
    watch(inProject(folder), { recursive: true, signal }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (busy = busy.then(rebuild)), settleMs);
    });

  async function rebuild() {
    if (signal.aborted) return;
    try {
      if (!(await buildWhatChanged({ signal }))) return;
      await Promise.all([api.stop(), worker.stop()]);
      api.start();
      worker.start();
      say('  Started again');
    } catch (error) {
      if (!signal.aborted) complain(red(explain(error)));
    }
  }
}
