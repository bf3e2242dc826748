import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiAdapter, prepareApi } from '../apps/api/src/prepare-api.js';
import { addDemo, DemoModule } from './demo/demo-set.js';

// `npm start -- --demo` runs this after the migrations and shows what it prints.
const app = await NestFactory.create<NestFastifyApplication>(DemoModule, apiAdapter(), {
  abortOnError: false,
  logger: ['error'],
});
await prepareApi(app);
await app.listen(0, '127.0.0.1');
console.log(await addDemo(app));
await app.close();
