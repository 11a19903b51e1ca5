import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/** The API as OpenAPI 3.1 at `/api/openapi.json`, and readable at `/api/docs`. Made from the schemas that check requests. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, heading(), {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? convert(schema, schemaType) : undefined,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  useProblemType(document);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
  return document;
}

function heading(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('水利部12314监督举报服务平台接口')
    .setDescription('每个改变数据的请求都带 Idempotency-Key；出错时返回 RFC 9457 说明（application/problem+json）。')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('shuijing_session')
    .build();
}

function convert(schema: z.ZodType, io: 'input' | 'output'): { schema: unknown; components: Record<string, unknown> } {
  const {
    $schema: _,
    $defs,
    ...rest
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return { schema: rest, components: { ...$defs } };
}

/** Faults are `application/problem+json`, which the generator cannot know. */
function useProblemType(document: OpenAPIObject): void {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, unknown>));
  for (const operation of operations) {
    const answer = (operation as { responses?: Record<string, { content?: Record<string, unknown> }> }).responses
      ?.default;
    if (answer?.content?.['application/json']) {
      answer.content = { 'application/problem+json': answer.content['application/json'] };
    }
  }
}
