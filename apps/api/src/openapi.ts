import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The OpenAPI document of everything that is registered. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Rapport')
    .setDescription(
      'Blogger outreach, one person at a time. Errors are problem documents (RFC 9457) with a stable `code`.',
    )
    .setVersion('1')
    .addCookieAuth('rapport_session')
    .build();
  return SwaggerModule.createDocument(app, about);
}

/** Swagger UI at /api/docs, the document at /api/docs-json. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/docs-json' });
}
