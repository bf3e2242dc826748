// Plain old syntax on purpose: this file must be readable by the Node.js that it turns away.
import { readFileSync } from 'fs';

/**
 * Tells whether a Node.js version is older than the one that package.json asks for.
 * @param {string} version like '20.11.1'
 * @param {string} wanted like '>=20.19'
 */
export function isOlder(version, wanted) {
  const have = version.split('.').map(Number);
  const want = wanted
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  return have[0] !== want[0] ? have[0] < want[0] : have[1] < (want[1] || 0);
}

/** Ends the process with one sentence where Node.js is too old to run Rapport. */
export function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = process.versions.node;
  if (!isOlder(version, engines.node)) return;
  const wanted = engines.node.replace(/[^\d.]/g, '');
  process.stderr.write(
    `Rapport needs Node.js ${wanted} or newer, and this is ${version}: see https://nodejs.org\n`,
  );
  process.exit(1);
}
