import type { Command } from '../../platform/case-file/index.js';
import { type Actor, hashOf, type JsonObject, refuse } from '../../platform/kernel/index.js';
import { type Catalogue, Problem, settle } from '../http/index.js';
import type { CaseDoor } from './case-door.js';
import type { TaskDesk } from './task-desk.js';
import { openTask, parts } from './task-door.js';

/** What became of one of several; the others go on whatever it is. */
export interface BulkItem {
  readonly id: string;
  readonly ok: boolean;
  readonly revision: number | null;
  readonly result: Record<string, unknown> | null;
  readonly code: string | null;
  readonly detail: string | null;
}

/** 批量: the same act on several tasks, each a command of its own with a key made from the one that was sent. */
export class Bulk {
  constructor(
    private readonly desk: TaskDesk,
    private readonly door: CaseDoor,
    private readonly catalogue: Catalogue,
  ) {}

  async claim(
    actor: Actor,
    { key }: Command,
    items: readonly { readonly id: string; readonly revision: number }[],
  ): Promise<BulkItem[]> {
    const done: BulkItem[] = [];
    for (const { id, revision } of items) {
      const command = { key: `${key} ${id}`, body: hashOf({ id, revision }), revision };
      done.push(await this.one(id, () => this.desk.claim(actor, id, command)));
    }
    return done;
  }

  /** Like tasks only: of the step of the first. Each is answered for itself. */
  async complete(actor: Actor, { key }: Command, ids: readonly string[], data: JsonObject): Promise<BulkItem[]> {
    const done: BulkItem[] = [];
    let like: string | null = null;
    for (const id of ids) {
      done.push(
        await this.one(id, async () => {
          const step = await this.stepOf(actor, id);
          like ??= step;
          if (step !== null && step !== like) settle(refuse('task.unlike'));
          return this.desk.complete(actor, id, { key: `${key} ${id}`, body: hashOf({ id, data }) }, data);
        }),
      );
    }
    return done;
  }

  /** Null for one that waits no more: a repeated request is told what it did the first time. */
  private async stepOf(actor: Actor, id: string): Promise<string | null> {
    const { case: caseId, task } = parts(id);
    const { file } = await this.door.enter(actor, caseId);
    if (!file.tasks.some((open) => open.id === task)) return null;
    const { process, element } = openTask(file, task, actor);
    return `${process} ${element}`;
  }

  private async one(
    id: string,
    act: () => Promise<{ readonly revision: number; readonly result: JsonObject }>,
  ): Promise<BulkItem> {
    try {
      const { revision, result } = await act();
      return { id, ok: true, revision, result, code: null, detail: null };
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      const { code, params } = fault;
      return { id, ok: false, revision: null, result: null, code, detail: this.catalogue.say(code, params) };
    }
  }
}
