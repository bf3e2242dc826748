import { SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Role } from './actor.js';

export const ACCESS = Symbol('who may call a route');
export type Access = Role | 'public';

/** The route is for accounts with this role or a higher one. On a method, or for a whole controller. */
export function Needs(role: Role): ClassDecorator & MethodDecorator {
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    SetMetadata(ACCESS, role)(target, key as string, descriptor as PropertyDescriptor);
    if (key === undefined) ApiCookieAuth()(target as new () => unknown);
    else ApiCookieAuth()(target, key, descriptor as PropertyDescriptor);
  };
}

/** The route is open to anybody who can reach the address. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
