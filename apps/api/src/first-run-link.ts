import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, FirstRunService } from '@rapport/accounts';
import { PlatformModule } from '@rapport/platform';

@Module({ imports: [PlatformModule, AccountsModule] })
class FirstRunModule {}

/** Prints the one-time link that creates the administrator; prints nothing once there is an account. */
const app = await NestFactory.createApplicationContext(FirstRunModule, {
  logger: ['error'],
  abortOnError: false,
});
const link = await app.get(FirstRunService).newLink();
if (link) console.log(link);
await app.close();
