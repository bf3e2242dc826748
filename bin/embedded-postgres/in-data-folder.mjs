import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serverIdentity } from './identity.mjs';
import { installedBinaries } from './binaries.mjs';
import { checkVersion, createCluster, isNew } from './cluster.mjs';
import { keptSecret } from '../setup/kept-secret.mjs';
import { clusterFolder, runnableBinaries } from './places.mjs';
import { EmbeddedServer } from './server.mjs';

/** Uncommon, and the same at every start, so that a person can find the database with psql. */
const usualPort = 54710;

/**
 * The server of a data folder, ready to be started; its database folder is created the first time.
 * @param {string} dataFolder absolute
 * @param {{ signal?: AbortSignal, durable?: boolean }} [options]
 */
export async function serverInDataFolder(dataFolder, { signal, durable = true } = {}) {
  const identity = serverIdentity();
  const cluster = {
    folder: clusterFolder(dataFolder, identity),
    password: keptSecret(join(dataFolder, 'postgres-password')),
    binaries: runnableBinaries(installedBinaries(), identity),
    identity,
    durable,
  };
  if (isNew(cluster)) await createCluster(cluster, signal);
  checkVersion(cluster);

  const logs = join(dataFolder, 'logs');
  mkdirSync(logs, { recursive: true });
  return new EmbeddedServer(cluster, {
    logFile: join(logs, 'postgres.log'),
    preferredPort: durable ? usualPort : undefined,
  });
}
