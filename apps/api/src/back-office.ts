import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Serves the built back office from the API's own origin. Files under /assets carry a hash in their name and
 * are kept by browsers for a year; every other address that isn't a file is a screen, so it gets index.html.
 */
export async function serveBackOffice(app: NestFastifyApplication, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const kept = path.includes(`${directory}/assets/`);
      void reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const isScreen = !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path);
    return isScreen ? reply.sendFile('index.html') : reply.callNotFound();
  });
}
