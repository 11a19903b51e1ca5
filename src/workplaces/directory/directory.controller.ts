import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Directory, type Unit } from '../../platform/directory/index.js';
import { Answers, cut, identifier, type Page, pageFields, pageOf, positionOf } from '../http/index.js';

const KINDS = ['ministry', 'institution', 'centre', 'duty-office', 'bureau', 'basin', 'authority'] as const;
const unitQuery = z.strictObject({
  ...pageFields,
  kind: z.enum(KINDS).optional(),
  role: identifier.optional(),
  parent: identifier.optional(),
  name: z.string().max(40).optional(),
});
const unitView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(KINDS),
    level: z.string(),
    parent: z.string(),
    roles: z.array(z.string()),
  })
  .meta({ id: 'Unit' });
type UnitView = z.infer<typeof unitView>;

/** 机构目录: the units forms and commands name by id. Not by person: who works where is told with a task. */
@ApiTags('机构')
@Controller('api/directory')
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  @Get('units')
  @Answers(200, pageOf(unitView), '按目录次序；kind 类别，role 可承担的岗位，parent 上级单位，name 名称所含文字')
  units(@Query({ schema: unitQuery }) { limit, cursor, ...wanted }: z.infer<typeof unitQuery>): Page<UnitView> {
    const from = positionOf(cursor, z.tuple([z.int().min(0)]))?.[0] ?? 0;
    const found = [...below(this.directory, '')].filter((unit) => fits(unit, wanted));
    const page = found.slice(from, from + limit + 1).map(row);
    return cut(page, limit, () => [from + limit]);
  }
}

/** Each unit before those under it. */
function* below(directory: Directory, parent: string): Generator<Unit> {
  for (const unit of directory.childrenOf(parent)) {
    yield unit;
    yield* below(directory, unit.id);
  }
}

type Wanted = Omit<z.infer<typeof unitQuery>, 'limit' | 'cursor'>;

function fits(unit: Unit, { kind, role, parent, name }: Wanted): boolean {
  if (kind !== undefined && unit.kind !== kind) return false;
  if (role !== undefined && !unit.roles.includes(role)) return false;
  if (parent !== undefined && unit.parent !== parent) return false;
  return name === undefined || [unit.name, ...unit.aliases].some((known) => known.includes(name));
}

function row({ id, name, kind, level, parent, roles }: Unit): UnitView {
  return { id, name, kind, level, parent, roles: [...roles] };
}
