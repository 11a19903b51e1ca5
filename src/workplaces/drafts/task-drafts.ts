import type { CaseNews } from '../../platform/case-file/index.js';
import type { Draft, Drafts } from '../../platform/drafts/index.js';
import { type Actor, type Clock, type JsonObject, refuse } from '../../platform/kernel/index.js';
import type { Vault } from '../../platform/vault/index.js';
import { Problem, settle, unknownThing } from '../http/index.js';
import type { ReportCase, TaskDoor } from '../inbox/index.js';

/** Bytes of a draft as JSON: the longest form, several times over. */
const MOST_BYTES = 64 * 1024;
const KEPT_MS = 30 * 86_400_000;

export interface DraftView {
  readonly revision: number;
  readonly data: JsonObject;
  readonly savedAt: string;
}

/** 自动保存: what a person has typed into the form of a task and not sent. Nobody else's, and gone with the task. */
export class TaskDrafts {
  constructor(
    private readonly door: TaskDoor,
    private readonly drafts: Drafts,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Drops drafts with their tasks. @returns stops doing so */
  follow(news: CaseNews): () => void {
    return news.listen((changed) => {
      const ended = changed.flatMap(({ closed }) => closed.map(({ task }) => task));
      // What is left behind after a fault nobody can open again, and his next draft sweeps it away.
      if (ended.length > 0) void this.drafts.dropTasks(ended).catch(() => undefined);
    });
  }

  /** @throws Problem 404 when there is none, or no such task */
  async read(actor: Actor, id: string): Promise<DraftView> {
    const { file } = await this.door.enter(actor, id);
    const found = await this.drafts.of(actor.id, id);
    if (found === null) throw unknownThing();
    return this.open(file, found);
  }

  /** @throws Problem 412 with what is there now, 413, 404 */
  async save(actor: Actor, id: string, data: JsonObject, expected: number): Promise<Omit<DraftView, 'data'>> {
    const { file } = await this.door.enter(actor, id);
    const text = JSON.stringify(data);
    if (Buffer.byteLength(text) > MOST_BYTES) settle(refuse('draft.too-large', { kilobytes: MOST_BYTES / 1024 }));
    const savedAt = this.clock.now();
    const sealed = this.vault.seal(file.key, file._id, fieldOf(actor, id), text);
    const kept = await this.drafts.keep({ person: actor.id, task: id, sealed, savedAt }, expected);
    if (kept === null) throw await this.conflict(actor, file, id);
    if (expected === 0) await this.drafts.dropBefore(actor.id, new Date(savedAt.getTime() - KEPT_MS));
    return { revision: kept.revision, savedAt: savedAt.toISOString() };
  }

  async drop(actor: Actor, id: string): Promise<void> {
    await this.door.enter(actor, id);
    await this.drafts.drop(actor.id, id);
  }

  /** Another page of the same person was quicker: both values, so that he can choose. */
  private async conflict(actor: Actor, file: ReportCase, id: string): Promise<Problem> {
    const found = await this.drafts.of(actor.id, id);
    const current = found === null ? null : this.open(file, found);
    return new Problem(412, 'draft.stale', {}, [], current === null ? { revision: 0 } : { ...current });
  }

  private open(file: ReportCase, { task, person, revision, sealed, savedAt }: Draft): DraftView {
    const text = this.vault.unseal(file.key, file._id, fieldOf({ id: person }, task), sealed);
    return { revision, data: JSON.parse(text) as JsonObject, savedAt: savedAt.toISOString() };
  }
}

/** What a sealed draft is bound to: it opens for nobody else and nowhere else. */
function fieldOf({ id }: Pick<Actor, 'id'>, task: string): string {
  return `draft ${id} ${task}`;
}
