import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Division, Places } from '../../platform/places/index.js';
import { Answers, Problem, Public, PublicRate, plainText } from '../http/index.js';

const MOST_FOUND = 20;
const LEVELS = ['province', 'city', 'county'] as const;

const belowQuery = z.strictObject({
  parent: z
    .string()
    .regex(/^\d{6}$/, '应为六位区划代码')
    .optional(),
});
const searchQuery = z.strictObject({ q: plainText({ max: 40 }) });

const child = z
  .strictObject({ code: z.string(), name: z.string(), level: z.enum(LEVELS), hasChildren: z.boolean() })
  .meta({ id: 'Division', description: 'hasChildren 为否：没有更细的区划，乡镇和村请填文字' });
const candidate = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    level: z.enum(LEVELS),
    path: z.string(),
    province: z.string(),
    city: z.string(),
    county: z.string(),
  })
  .meta({ id: 'PlaceCandidate', description: 'path 是从省开始的全称；同名的都列出，不代为选择' });
const children = z.strictObject({ items: z.array(child) });
const candidates = z.strictObject({ items: z.array(candidate), more: z.boolean() });

/** 行政区划: the picker's cascade, and a search that names candidates and never guesses. */
@ApiTags('公众')
@Public()
@UseGuards(PublicRate)
@Controller('api/places')
export class PlacesController {
  constructor(private readonly places: Places) {}

  @Get()
  @Answers(200, children, '下一级区划；不写 parent 为各省')
  below(@Query({ schema: belowQuery }) { parent = '' }: z.infer<typeof belowQuery>): z.infer<typeof children> {
    if (parent !== '' && this.places.division(parent) === undefined) throw new Problem(404, 'http.unknown');
    return { items: this.places.below(parent).map((division) => this.row(division)) };
  }

  @Get('search')
  @Answers(200, candidates, '名称含有所填文字的区划，最多 20 个，more 为还有更多')
  search(@Query({ schema: searchQuery }) { q }: z.infer<typeof searchQuery>): z.infer<typeof candidates> {
    const found = this.places.search(q, MOST_FOUND + 1);
    return { items: found.slice(0, MOST_FOUND).map(candidateOf), more: found.length > MOST_FOUND };
  }

  private row({ code, name, level }: Division): z.infer<typeof child> {
    return { code, name, level, hasChildren: this.places.below(code).length > 0 };
  }
}

function candidateOf({ code, name, level, names }: Division): z.infer<typeof candidate> {
  return { code, name, level, path: names.province + names.city + names.county, ...names };
}
