import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ACCESS } from './needs.js';

/** Refuses to start while a route is neither guarded by a role nor marked public. */
@Injectable()
export class GuardedRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => this.isOpen(prototype[name] as () => unknown, metatype as new () => unknown))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (open.length > 0) {
      throw new Error(`These routes say neither @Needs(role) nor @Public(): ${open.join(', ')}`);
    }
  }

  private isOpen(handler: () => unknown, controller: new () => unknown): boolean {
    if (Reflect.getMetadata(PATH_METADATA, handler) === undefined) return false;
    return this.reflector.getAllAndOverride(ACCESS, [handler, controller]) === undefined;
  }
}
