import { type Connection, mongo, Schema } from 'mongoose';
import { type Actor, type Clock, newId } from '../../kernel/index.js';
import { AccessChain, chainStart, linkHash } from './access-chain.js';
import {
  type Access,
  type AccessChainReport,
  type AccessEntry,
  type AccessFilter,
  AccessLog,
  type AccessMark,
  type ChainPart,
  type ChainPoint,
} from './access-log.js';

const { Mixed } = Schema.Types;

const schema = new Schema(
  {
    _id: { type: String, required: true },
    writer: { type: String, required: true },
    seq: { type: Number, required: true },
    at: { type: Date, required: true },
    actor: { type: Mixed, required: true },
    action: { type: String, required: true },
    cases: { type: [String], required: true },
    query: { type: Mixed },
    field: { type: String },
    reason: { type: String },
    prev: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'access_log', versionKey: false, autoIndex: false, autoCreate: false, minimize: false },
);
schema.index({ writer: 1, seq: 1 });
schema.index({ cases: 1, at: -1, _id: -1 });
schema.index({ 'actor.id': 1, at: -1, _id: -1 });
schema.index({ at: -1, _id: -1 });
// The first entry of every chain names its writer.
schema.index({ writer: 1 }, { name: 'writers', partialFilterExpression: { seq: 1 } });

const MOST = 100;
const PAGE = 500;
const ATTEMPTS = 3;
const DUPLICATE = 11_000;
const WHOLE: ChainPart = { most: Number.POSITIVE_INFINITY };

interface Waiting {
  readonly entry: Omit<AccessEntry, '_id' | 'writer' | 'seq' | 'prev' | 'hash'>;
  readonly written: () => void;
  readonly failed: (fault: unknown) => void;
}

/** How far a writer's chain goes at least, kept apart from it: what is cut off its end is missed. */
interface StoredHead extends ChainPoint {
  readonly _id: string;
}

/** The access log in the database. Entries that come while one batch is written go together into the next. */
export class MongoAccessLog extends AccessLog {
  private writer = newId();
  private head: ChainPoint = { seq: 0, hash: chainStart(this.writer) };
  private unkept: StoredHead | null = null;
  private keeping: Promise<void> | null = null;
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(
    private readonly connection: Connection,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Makes the indexes; call once at start. */
  async prepare(): Promise<void> {
    const model = this.connection.models.AccessEntry ?? this.connection.model('AccessEntry', schema);
    await model.createIndexes();
  }

  override async record(actor: Actor, access: Access): Promise<void> {
    const { id, name, unit, roles } = actor;
    const { action, cases, field = null, reason = null } = access;
    // As storage gives it back, so that the hash holds over the stored bytes.
    const query = JSON.parse(JSON.stringify(access.query ?? null)) as AccessEntry['query'];
    const by = { id, name, unit, roles: [...roles] };
    const entry = { at: this.clock.now(), actor: by, action, cases: [...cases], query, field, reason };
    return new Promise((written, failed) => {
      this.waiting.push({ entry, written, failed });
      if (!this.writing) void this.writeAll();
    });
  }

  override list(filter: AccessFilter, page: { before?: AccessMark; limit: number }): Promise<readonly AccessEntry[]> {
    const wanted = {
      ...(filter.case !== undefined && { cases: filter.case }),
      ...(filter.actor !== undefined && { 'actor.id': filter.actor }),
    };
    return this.latest(wanted, page.before, boundOf(page.limit));
  }

  override async verify(writer: string, { after = null, most }: ChainPart = WHOLE): Promise<AccessChainReport> {
    await this.keeping;
    const head = await this.heads.findOne({ _id: writer });
    const chain = new AccessChain(writer, head ?? { seq: 0, hash: chainStart(writer) }, after);
    for (let left = most; left > 0; left -= PAGE) {
      const page = Math.min(PAGE, left);
      const query = this.entries.find({ writer, seq: { $gt: chain.reached.seq } }).sort({ writer: 1, seq: 1 });
      const entries = await query.limit(page).toArray();
      for (const entry of entries) {
        const broken = chain.add(entry);
        if (broken) return broken;
      }
      if (entries.length < page) return chain.end();
    }
    return { intact: true, length: chain.reached.seq, next: chain.reached };
  }

  override async writers(page: { after?: string; limit: number }): Promise<readonly string[]> {
    const limit = boundOf(page.limit);
    const beyond = page.after === undefined ? {} : { $gt: page.after };
    const ofFirsts = page.after === undefined ? {} : { writer: beyond };
    const firsts = this.entries.find({ seq: 1, ...ofFirsts }).sort({ writer: 1 });
    const heads = this.heads.find(page.after === undefined ? {} : { _id: beyond as { $gt: string } }).sort({ _id: 1 });
    const named = [
      ...(await firsts.limit(limit).toArray()).map((entry) => entry.writer),
      ...(await heads.limit(limit).toArray()).map((head) => head._id),
    ];
    return [...new Set(named)].sort().slice(0, limit);
  }

  private get heads(): mongo.Collection<StoredHead> {
    if (!this.connection.db) throw new Error('the database connection is not open');
    return this.connection.db.collection<StoredHead>('access_heads');
  }

  private get entries(): mongo.Collection<AccessEntry> {
    if (!this.connection.db) throw new Error('the database connection is not open');
    return this.connection.db.collection<AccessEntry>('access_log', { ignoreUndefined: true });
  }

  /** The rest of the same instant, then what is older: two plain index ranges. */
  private async latest(wanted: object, before: AccessMark | undefined, limit: number): Promise<AccessEntry[]> {
    const ranges = before ? [{ at: before.at, _id: { $lt: before.id } }, { at: { $lt: before.at } }] : [{}];
    const found: AccessEntry[] = [];
    for (const range of ranges) {
      if (found.length >= limit) break;
      const query = this.entries.find({ ...wanted, ...range }).sort({ at: -1, _id: -1 });
      found.push(...(await query.limit(limit - found.length).toArray()));
    }
    return found;
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    try {
      while (this.waiting.length > 0) await this.writeBatch(this.waiting.splice(0, PAGE));
    } finally {
      this.writing = false;
    }
  }

  private async writeBatch(taken: readonly Waiting[]): Promise<void> {
    const { batch, entries } = this.link(taken);
    if (entries.length === 0) return;
    try {
      await this.insert(entries);
    } catch (fault) {
      // Nobody knows how much of it arrived: this chain ends here, and a new one begins.
      this.writer = newId();
      this.head = { seq: 0, hash: chainStart(this.writer) };
      for (const { failed } of batch) failed(fault);
      return;
    }
    const last = entries.at(-1);
    if (last) this.moveHead({ seq: last.seq, hash: last.hash });
    for (const { written } of batch) written();
  }

  private moveHead(head: ChainPoint): void {
    this.head = head;
    this.unkept = { _id: this.writer, ...head };
    this.keeping ??= this.keepHeads();
  }

  /** Behind the entries and never waited for: a host that dies leaves a head that is a little short, never too long. */
  private async keepHeads(): Promise<void> {
    try {
      for (let next = this.unkept; next; next = this.unkept) {
        this.unkept = null;
        const { _id, ...head } = next;
        await this.heads.updateOne({ _id }, { $set: head }, { upsert: true });
      }
    } catch {
      // The next batch brings a later head.
    } finally {
      this.keeping = null;
    }
  }

  /** Links what can be hashed; an entry that cannot fails its own reader and nobody else. */
  private link(taken: readonly Waiting[]): { batch: Waiting[]; entries: AccessEntry[] } {
    let { seq, hash } = this.head;
    const batch: Waiting[] = [];
    const entries: AccessEntry[] = [];
    for (const one of taken) {
      const next = { _id: `${this.writer}:${seq + 1}`, writer: this.writer, seq: seq + 1, ...one.entry, prev: hash };
      try {
        hash = linkHash(next);
      } catch (fault) {
        one.failed(fault);
        continue;
      }
      seq += 1;
      entries.push({ ...next, hash });
      batch.push(one);
    }
    return { batch, entries };
  }

  /** Repeated when the connection breaks: an entry that is there already is a success. */
  private async insert(entries: readonly AccessEntry[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.entries.insertMany([...entries], { ordered: true });
        return;
      } catch (fault) {
        if (isDuplicate(fault)) return this.insertRest(entries);
        if (!(fault instanceof mongo.MongoNetworkError) || attempt === ATTEMPTS) throw fault;
      }
    }
  }

  private async insertRest(entries: readonly AccessEntry[]): Promise<void> {
    const ids = entries.map((entry) => entry._id);
    const rows = await this.entries.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray();
    const there = new Set(rows.map((row) => row._id));
    const missing = entries.filter((entry) => !there.has(entry._id));
    if (missing.length > 0) await this.entries.insertMany(missing, { ordered: true });
  }
}

/** A limit of nothing would be no limit at all to the database. */
function boundOf(limit: number): number {
  return Math.min(MOST, Math.max(1, Math.trunc(limit) || 1));
}

function isDuplicate(fault: unknown): boolean {
  return fault instanceof mongo.MongoError && fault.code === DUPLICATE;
}
