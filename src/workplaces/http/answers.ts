import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    current: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457；code 是稳定的代码，detail 是中文说明；current 是修改落空时现有的内容',
  });

/** Declares what a route answers with, for the API description, and the status it uses. */
export function Answers(status: number, schema: z.ZodType | null, description: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description, ...(schema && { standardSchema: schema }) }),
    ApiResponse({ status: 'default', standardSchema: problemShape, description: '出错时的说明' }),
  );
}

/** Nothing to say but that it is done: the answer is empty. */
export const nothing = null;

/** Declares a route that answers with the bytes of a file. */
export function AnswersFile(type: string, description: string): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status: 200, description, content: { [type]: { schema: { type: 'string', format: 'binary' } } } }),
    ApiResponse({ status: 'default', standardSchema: problemShape, description: '出错时的说明' }),
  );
}
