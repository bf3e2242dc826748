import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../errors/domain-error.js';
import { hasRole, type RequestWithActor } from './actor.js';
import { ACCESS, type Access } from './needs.js';

/** Lets a request through when its route is public or its actor has the role. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
    if (!actor) throw new DomainError('unauthenticated', 'signed-out', 'Sign in to go on.');
    if (access === undefined || !hasRole(actor, access)) {
      throw new DomainError(
        'forbidden',
        'role-too-low',
        `This needs the role ${access}; yours is ${actor.role}.`,
        {
          needed: access,
          role: actor.role,
        },
      );
    }
    return true;
  }
}
