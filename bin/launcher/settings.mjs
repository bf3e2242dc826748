import { resolve } from 'node:path';
import { Failure } from '../setup/failure.mjs';
import { freePort } from '../setup/port.mjs';
import { projectFolder } from '../setup/project.mjs';

const usage = `npm start                 start Rapport
npm start -- --demo       the same, with a small set of made-up bloggers and campaigns
npm run dev               start, and start again whenever a source file changes`;

/**
 * @typedef {object} Settings
 * @property {boolean} demo
 * @property {boolean} watch
 * @property {string} host
 * @property {number} port
 * @property {string} address where people open Rapport
 * @property {string} localAddress where this machine reaches it
 * @property {string} dataFolder absolute
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * What the launcher itself must know. The product validates its whole configuration later, once it is built.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Settings>}
 */
export async function readSettings(args, env) {
  const unknown = args.find((arg) => arg !== '--demo' && arg !== '--watch');
  if (unknown) throw new Failure(unknown === '--help' ? usage : `There is no option ${unknown}.\n\n${usage}`);

  const host = env.HOST || '127.0.0.1';
  const asked = Number(env.PORT || 4710);
  const port = asked === 0 ? await freePort(host) : asked;
  const localHost = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const localAddress = `http://${localHost.includes(':') ? `[${localHost}]` : localHost}:${port}`;
  return {
    demo: args.includes('--demo'),
    watch: args.includes('--watch'),
    host,
    port,
    address: (env.PUBLIC_URL || localAddress).replace(/\/$/, ''),
    localAddress,
    dataFolder: resolve(projectFolder, env.RAPPORT_DATA || '.rapport'),
    env: asked === 0 ? { ...env, PORT: String(port) } : env,
  };
}
