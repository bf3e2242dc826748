import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Failure } from '../setup/failure.mjs';
import { inBuild } from '../setup/project.mjs';

/**
 * Lets the product judge its whole configuration, so that all faults are listed together and before anything starts.
 * @param {NodeJS.ProcessEnv} env
 */
export async function checkConfiguration(env) {
  const { readConfig, ConfigFaults } = await import(
    pathToFileURL(inBuild('libs/platform/src/config/config.js')).href
  );
  try {
    readConfig(env);
  } catch (error) {
    throw error instanceof ConfigFaults ? new Failure(/** @type {Error} */ (error).message) : error;
  }
}

/**
 * Refuses a DATABASE_URL that leads nowhere, with the reason and without its password.
 * @param {string} url well-formed
 */
export async function checkDatabase(url) {
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Failure(whyNot(url, /** @type {{ code?: string, message: string }} */ (error)));
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param {string} url @param {{ code?: string, message: string }} error */
function whyNot(url, { code, message }) {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  const database = decodeURIComponent(pathname.slice(1));
  const reasons = new Map([
    ['ECONNREFUSED', `no PostgreSQL answers at ${server}`],
    ['ENOTFOUND', `there is no machine called ${hostname}`],
    ['EAI_AGAIN', `there is no machine called ${hostname}`],
    ['28P01', `${server} does not accept the password of user ${decodeURIComponent(username)}`],
    ['28000', `${server} does not let user ${decodeURIComponent(username)} in`],
    ['3D000', `${server} has no database ${database}: create it, then start again`],
  ]);
  return `DATABASE_URL can't be used: ${reasons.get(code ?? '') ?? `${server} does not answer (${message})`}.`;
}
