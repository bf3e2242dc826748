import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ConsoleLogger, Controller, Get, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { GuardedRoutes } from './guarded-routes.js';
import { Needs, Public } from './needs.js';

@Controller('guarded')
class Guarded {
  @Get()
  @Needs('viewer')
  read(): string {
    return '';
  }

  @Post()
  @Public()
  write(): string {
    return '';
  }
}

@Controller('by-class')
@Needs('manager')
class GuardedByClass {
  @Get()
  read(): string {
    return '';
  }
}

@Controller('forgotten')
class Forgotten {
  @Get()
  @Public()
  read(): string {
    return '';
  }

  @Post()
  write(): string {
    return '';
  }
}

async function start(...controllers: (new () => unknown)[]): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [GuardedRoutes],
  })
    .setLogger(new ConsoleLogger({ logLevels: [] }))
    .compile();
  await module.init();
  await module.close();
}

describe('starting', () => {
  it('goes ahead when each route is guarded by a role or marked public', async () => {
    await expect(start(Guarded, GuardedByClass)).resolves.toBeUndefined();
  });

  it('is refused while a route is neither, naming it', async () => {
    await expect(start(Guarded, Forgotten)).rejects.toThrow(
      'neither @Needs(role) nor @Public(): Forgotten.write',
    );
  });
});
