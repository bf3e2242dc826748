import { Injectable } from '@nestjs/common';
import { Config } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_SECONDS } from '../sessions.service.js';

const NAME = 'rapport_session';

/** The cookie that carries a session's token: out of reach of scripts, not sent from other sites. */
@Injectable()
export class SessionCookie {
  private readonly attributes: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean };

  constructor(config: Config) {
    const secure = config.publicUrl.startsWith('https:');
    this.attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[NAME];
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(NAME, token, { ...this.attributes, maxAge: SESSION_SECONDS });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(NAME, this.attributes);
  }
}
