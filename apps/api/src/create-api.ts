import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '@rapport/platform';
import { ApiModule } from './api.module.js';
import { serveBackOffice } from './back-office.js';
import { serveDocs } from './openapi.js';
import { apiAdapter, prepareApi } from './prepare-api.js';

/** Builds the API of this process, ready to listen. */
export async function createApi(options: { backOffice?: string } = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, apiAdapter(), {
    abortOnError: false,
    logger: logLevels(readConfig().LOG_LEVEL),
  });
  app.enableShutdownHooks();
  await prepareApi(app);
  serveDocs(app);
  if (options.backOffice) await serveBackOffice(app, options.backOffice);
  return app;
}

function logLevels(level = 'info'): ('error' | 'warn' | 'log' | 'debug')[] | false {
  if (level === 'silent') return false;
  const all = ['error', 'warn', 'log', 'debug'] as const;
  const last = { error: 1, warn: 2, info: 3, debug: 4 }[level] ?? 3;
  return all.slice(0, last);
}
