import { findProgram, isProgram } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium of this machine; none is ever downloaded.
 * @param {NodeJS.ProcessEnv} env CHROMIUM_PATH names one; otherwise it is looked for where systems put it
 * @returns {string | undefined}
 */
export function findChromium({ CHROMIUM_PATH, PATH = '' }) {
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return findProgram(names, PATH, ['/usr/bin', '/snap/bin']) ?? apps.find(isProgram);
}
