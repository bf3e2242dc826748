import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigFaults, exitWithLauncher, launcherSaysGo } from '@rapport/platform';
import { WorkerModule } from './worker.module.js';

try {
  await launcherSaysGo();
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    abortOnError: false,
    logger: ['error', 'warn', 'log'],
  });
  app.enableShutdownHooks();
  exitWithLauncher(() => app.close());
  console.log('Rapport’s worker is at work');
} catch (error) {
  console.error(
    error instanceof ConfigFaults ? error.message : `The worker could not start: ${(error as Error).message}`,
  );
  process.exit(1);
}
