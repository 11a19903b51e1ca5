import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { PUBLIC } from './signed-in.js';

/** The API as OpenAPI 3.1 at `/api/openapi.json`, and readable at `/api/docs`. Made from the schemas that check requests. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, heading(), {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? convert(schema, schemaType) : undefined,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  complete(document);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
  return document;
}

function heading(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('水利部12314监督举报服务平台接口')
    .setDescription('每个改变数据的请求都带 Idempotency-Key；出错时返回 RFC 9457 说明（application/problem+json）。')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: '登录时得到的会话令牌' })
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

interface Operation {
  summary?: string;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: readonly { readonly name: string; readonly in: string }[];
  requestBody?: unknown;
  responses: Record<string, { description?: string; content?: Record<string, unknown> }>;
}

/** What the generator cannot know: how faults look and which there are, who must be signed in, what each is for. */
function complete(document: OpenAPIObject): void {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, Operation>));
  for (const operation of operations) {
    const isPublic = operation.security?.some((need) => PUBLIC in need) ?? false;
    operation.security = isPublic ? [] : [{ bearer: [] }, { cookie: [] }];
    operation.summary ||= Object.values(operation.responses)[0]?.description ?? '';
    addFaults(operation, isPublic);
  }
}

function addFaults(operation: Operation, isPublic: boolean): void {
  const generic = operation.responses.default?.content;
  const shape = generic?.['application/json'];
  if (shape === undefined) return;
  const content = { 'application/problem+json': shape };
  operation.responses.default = { description: '出错时的说明', content };
  for (const [status, description] of faultsOf(operation, isPublic)) {
    operation.responses[status] ??= { description, content };
  }
}

/** @returns statuses with their meaning, as far as they follow from how an operation is asked */
function faultsOf({ parameters = [], requestBody }: Operation, isPublic: boolean): [string, string][] {
  const has = (name: string) => parameters.some((parameter) => parameter.name === name);
  const inPath = parameters.some((parameter) => parameter.in === 'path');
  const all: [boolean, string, string][] = [
    [parameters.length > 0 || requestBody !== undefined, '400', '请求有误，errors 逐项列出'],
    [!isPublic, '401', '未登录'],
    [!isPublic, '403', '没有权限'],
    [inPath, '404', '没有，或者无权知道有没有'],
    [has('Idempotency-Key'), '409', '与现状冲突'],
    [has('If-Match'), '412', '内容已被他人修改'],
    [requestBody !== undefined, '422', '办理规则不允许'],
    [has('If-Match'), '428', '缺少 If-Match'],
    [isPublic, '429', '过于频繁，Retry-After 为应等待的秒数'],
  ];
  return all.flatMap(([applies, status, description]) => (applies ? [[status, description] as [string, string]] : []));
}
