import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Command } from '../../platform/case-file/index.js';
import type { Actor, JsonObject } from '../../platform/kernel/index.js';
import { Answers, CommandKey, CurrentActor, identifier, NeedsKey } from '../http/index.js';
import { Bulk, type BulkItem } from './bulk.js';

const MOST_CLAIMED = 100;
const MOST_COMPLETED = 50;

const unique = <T>(items: readonly T[], key: (item: T) => string) => new Set(items.map(key)).size === items.length;
const claims = z
  .strictObject({
    items: z
      .array(z.strictObject({ id: identifier, revision: z.int().min(0) }))
      .min(1)
      .max(MOST_CLAIMED)
      .refine((items) => unique(items, ({ id }) => id), '同一任务只能列一次'),
  })
  .meta({ id: 'BulkClaim', description: 'revision 是列表中所见的版本' });
const completions = z
  .strictObject({
    ids: z
      .array(identifier)
      .min(1)
      .max(MOST_COMPLETED)
      .refine((ids) => unique(ids, (id) => id), '同一任务只能列一次'),
    data: z.record(z.string(), z.json()),
  })
  .meta({ id: 'BulkComplete', description: '同一环节的任务，填同样的内容' });
const bulkItem = z
  .strictObject({
    id: z.string(),
    ok: z.boolean(),
    revision: z.int().nullable(),
    result: z.record(z.string(), z.unknown()).nullable(),
    code: z.string().nullable(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'BulkItem', description: '每件各自的结果；未成的有 code 和说明' });
const bulkDone = z.strictObject({ items: z.array(bulkItem) }).meta({ id: 'BulkResult' });
type BulkDone = { readonly items: readonly BulkItem[] };

/** 批量认领与批量分办. */
@ApiTags('任务')
@Controller('api/tasks')
export class BulkController {
  constructor(private readonly bulk: Bulk) {}

  @Post('claim')
  @NeedsKey()
  @Answers(200, bulkDone, '批量认领，最多 100 件，逐件答复')
  async claim(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: claims }) { items }: z.infer<typeof claims>,
  ): Promise<BulkDone> {
    return { items: await this.bulk.claim(actor, command, items) };
  }

  @Post('complete')
  @NeedsKey()
  @Answers(200, bulkDone, '同一环节的任务批量办结（批量分办），最多 50 件，逐件校验、逐件答复')
  async complete(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: completions }) { ids, data }: { ids: readonly string[]; data: JsonObject },
  ): Promise<BulkDone> {
    return { items: await this.bulk.complete(actor, command, ids, data) };
  }
}
