import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionHook } from '@rapport/accounts';
import { Config } from '@rapport/platform';
import fastifyPlugin from 'fastify-plugin';

/** The HTTP server under the API; the tests put the same one under theirs. */
export function apiAdapter(): FastifyAdapter {
  return new FastifyAdapter({ trustProxy: 'loopback', bodyLimit: 1_000_000 });
}

/** Everything in front of the controllers: prefix, cookies, security headers, sessions. */
export async function prepareApi(app: NestFastifyApplication): Promise<void> {
  const secure = app.get(Config).publicUrl.startsWith('https:');
  app.setGlobalPrefix('api');
  await app.register(cookie);
  await app.register(multipart);
  await app.register(helmet, {
    // On plain http in a local network, upgrading each asset to https would leave an empty page.
    hsts: secure,
    contentSecurityPolicy: {
      directives: { 'upgrade-insecure-requests': secure ? [] : null, 'img-src': ["'self'", 'data:'] },
    },
  });
  const sessions = app.get(SessionHook);
  await app.register(
    fastifyPlugin(async (fastify) => {
      fastify.addHook('onRequest', (request) => sessions.onRequest(request));
    }),
  );
}
