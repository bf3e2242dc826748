import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

export const roles = ['viewer', 'officer', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who asks: the account behind the session, read anew on each request. */
export interface Actor {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: 'en' | 'fr';
  timeZone: string;
}

/** True when the actor's role allows what this role allows; each role includes those before it. */
export function hasRole(actor: Actor, needed: Role): boolean {
  return roles.indexOf(actor.role) >= roles.indexOf(needed);
}

/** A request after the session was looked up. */
export interface RequestWithActor {
  actor?: Actor;
}

/** The signed-in account as a controller's parameter. */
export const SignedIn = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('@SignedIn() is used on a public route');
  return actor;
});
