import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type QueueOptions,
  setDefaultBackendFactory,
} from 'bullmq';
import type { Config } from '../config/config.js';

// Each Queue and each Worker opens a pool of its own: two connections for each of a dozen of them still
// leave most of PostgreSQL's hundred to the product.
const POSTGRES_CONNECTIONS = 2;

type Where = Pick<Config, 'DATABASE_URL' | 'REDIS_URL'>;

/**
 * Where the queue lives: in Redis when REDIS_URL is set, otherwise in PostgreSQL beside the product's tables.
 * @nestjs/bullmq makes queues without naming a backend, so the process-wide default is set here, before the
 * first of them exists.
 */
export function queueOptions(config: Where): QueueOptions {
  setDefaultBackendFactory(queueBackend(config));
  return {
    connection: queueConnection(config),
    defaultJobOptions: { removeOnComplete: true, removeOnFail: { count: 200 } },
  };
}

/** The backend of a Queue that is made by hand. */
export function queueBackend(config: Where): BackendFactory {
  return (config.REDIS_URL ? createRedisBackend : createPostgresBackend) as BackendFactory;
}

/** BullMQ types the option as Redis's; the PostgreSQL backend takes a pool's configuration in the same place. */
function queueConnection(config: Where): QueueOptions['connection'] {
  const connection: unknown = config.REDIS_URL
    ? { url: config.REDIS_URL, maxRetriesPerRequest: null }
    : { connectionString: config.DATABASE_URL, max: POSTGRES_CONNECTIONS };
  return connection as QueueOptions['connection'];
}
