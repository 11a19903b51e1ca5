import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { shanghaiDay } from '../../platform/calendar/index.js';
import type { Command } from '../../platform/case-file/index.js';
import type { Cover } from '../../platform/covers/index.js';
import { type Actor, Clock } from '../../platform/kernel/index.js';
import { type PersonView, person, personOf } from '../account/index.js';
import { Answers, CommandKey, CurrentActor, day, identifier, NeedsKey, nothing } from '../http/index.js';
import { Names } from '../inbox/index.js';
import { CoverDesk } from './cover-desk.js';

const named = z.object({ id: z.string(), name: z.string() });
const coverView = z
  .strictObject({
    id: z.string(),
    person: named,
    deputy: named,
    from: z.string(),
    until: z.string(),
    setBy: named,
    active: z.boolean(),
  })
  .meta({ id: 'Cover', description: '代办（A/B 角）；from、until 含当日，active：今日有效' });
type CoverView = z.infer<typeof coverView>;
const covers = z
  .strictObject({ mine: z.array(coverView), forMe: z.array(coverView), unit: z.array(coverView) })
  .meta({ id: 'Covers', description: 'mine 谁代我办，forMe 我代谁办，unit 本单位全部（限负责人）' });
const coverBody = z
  .strictObject({ person: identifier.optional(), deputy: identifier, from: day, until: day })
  .meta({ id: 'CoverRequest', description: 'person 省略即本人；负责人可为本单位的人设' });
const candidateQuery = z.strictObject({ person: identifier.optional() });

/** 代办 (A/B 角). */
@ApiTags('代办')
@Controller('api/covers')
export class CoversController {
  constructor(
    private readonly desk: CoverDesk,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Answers(200, covers, '未结束的代办')
  async list(@CurrentActor() actor: Actor): Promise<z.infer<typeof covers>> {
    const { mine, forMe, unit } = await this.desk.list(actor);
    const shown = await this.show([...mine, ...forMe, ...unit]);
    const of = (some: readonly Cover[]) => some.flatMap(({ id }) => shown.get(id) ?? []);
    return { mine: of(mine), forMe: of(forMe), unit: of(unit) };
  }

  @Get('candidates')
  @Answers(200, z.array(person), '可以代办的人：同单位、岗位不少于被代办人')
  async candidates(
    @CurrentActor() actor: Actor,
    @Query({ schema: candidateQuery }) asked: z.infer<typeof candidateQuery>,
  ): Promise<readonly PersonView[]> {
    return (await this.desk.candidates(actor, asked.person ?? actor.id)).map(personOf);
  }

  @Get('people')
  @Answers(200, z.array(person), '可以为其设代办人的人：负责人见本单位的人，其他人为空')
  async people(@CurrentActor() actor: Actor): Promise<readonly PersonView[]> {
    return (await this.desk.people(actor)).map(personOf);
  }

  @Post()
  @NeedsKey()
  @Answers(200, coverView, '设代办人')
  async set(
    @CurrentActor() actor: Actor,
    @CommandKey() command: Command,
    @Body({ schema: coverBody }) body: z.infer<typeof coverBody>,
  ): Promise<CoverView> {
    const cover = await this.desk.set(actor, command, body);
    const shown = (await this.show([cover])).get(cover.id);
    if (shown === undefined) throw new Error('expected the cover that was asked for');
    return shown;
  }

  @Delete(':id')
  @Answers(200, nothing, '取消代办')
  async end(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<null> {
    await this.desk.end(actor, id);
    return null;
  }

  private async show(some: readonly Cover[]): Promise<ReadonlyMap<string, CoverView>> {
    const people = await this.names.people(some.flatMap(({ person: away, deputy, setBy }) => [away, deputy, setBy]));
    const who = (id: string) => ({ id, name: people.get(id) ?? '' });
    const today = shanghaiDay(this.clock.now());
    return new Map(
      some.map(({ id, person: away, deputy, setBy, from, until }) => {
        const active = from <= today && today <= until;
        return [id, { id, person: who(away), deputy: who(deputy), setBy: who(setBy), from, until, active }];
      }),
    );
  }
}
