// Plain old syntax on purpose: this file must be readable by the Node.js that it turns away.
import { readFileSync } from 'fs';

/**
 * Tells whether a Node.js version is older than the one that package.json asks for.
 * @param {string} version like '20.11.1'
 * @param {string} wanted like '>=20.19'
 */
export function isOlder(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  return major !== wantedMajor ? major < wantedMajor : minor < wantedMinor;
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
