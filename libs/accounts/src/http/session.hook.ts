import { Injectable } from '@nestjs/common';
import { refuseCrossSite, type RequestWithActor } from '@rapport/platform';
import type { FastifyRequest } from 'fastify';
import { SessionsService } from '../sessions.service.js';
import { SessionCookie } from './session-cookie.js';

/** Puts the actor on each request of the API, before any guard looks. */
@Injectable()
export class SessionHook {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  /** To be called for every request, ahead of its handler. @throws DomainError `cross-site` */
  async onRequest(request: FastifyRequest & RequestWithActor): Promise<void> {
    if (!request.url.startsWith('/api/')) return;
    refuseCrossSite(request);
    const token = this.cookie.read(request);
    if (!token) return;
    const actor = await this.sessions.actorOf(token);
    if (actor) request.actor = actor;
  }
}
