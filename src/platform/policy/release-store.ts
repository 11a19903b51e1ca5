import { type Connection, type Model, Schema } from 'mongoose';
import { sha256 } from '../kernel/index.js';
import type { PolicyTree, Release } from './policy-releases.js';
import { hashesOf, PolicyFault } from './policy-tree.js';

/** Paths hold dots, which have a meaning in field names: files are kept as a list of pairs. */
type StoredRelease = Omit<Release, 'number' | 'files'> & {
  _id: number;
  files: { path: string; hash: string }[];
};
interface StoredBlob {
  _id: string;
  content: Buffer;
}

const options = { versionKey: false, autoIndex: false, autoCreate: false } as const;
const releaseSchema = new Schema<StoredRelease>(
  {
    _id: { type: Number, required: true },
    base: { type: Number, required: true },
    author: { type: String, required: true },
    approver: { type: String, default: null },
    note: { type: String, required: true },
    publishedAt: { type: Date, required: true },
    effectiveAt: { type: Date, required: true },
    files: [{ _id: false, path: { type: String, required: true }, hash: { type: String, required: true } }],
  },
  { ...options, collection: 'releases' },
);
const blobSchema = new Schema<StoredBlob>(
  { _id: { type: String, required: true }, content: { type: Buffer, required: true } },
  { ...options, collection: 'policy_blobs' },
);

const DUPLICATE_KEY = 11_000;

/** Releases and their contents in the database: contents once, by SHA-256; the number decides races. */
export class ReleaseStore {
  private readonly releases: Model<StoredRelease>;
  private readonly blobs: Model<StoredBlob>;

  constructor(connection: Connection) {
    this.releases = modelOf(connection, 'PolicyRelease', releaseSchema);
    this.blobs = modelOf(connection, 'PolicyBlob', blobSchema);
  }

  async find(number: number): Promise<Release | null> {
    const stored = await this.releases.findById(number).lean<StoredRelease>().exec();
    return stored && releaseOf(stored);
  }

  async newest(): Promise<Release | null> {
    const [newest] = await this.list({ limit: 1 });
    return newest ?? null;
  }

  /** Newest first. */
  async list(page: { before?: number; limit: number }): Promise<readonly Release[]> {
    const filter = page.before === undefined ? {} : { _id: { $lt: page.before } };
    const found = this.releases.find(filter).sort({ _id: -1 }).limit(page.limit);
    return (await found.lean<StoredRelease[]>().exec()).map(releaseOf);
  }

  /** Those after a number, oldest first. */
  async after(number: number): Promise<readonly Release[]> {
    const found = this.releases
      .find({ _id: { $gt: number } })
      .sort({ _id: 1 })
      .limit(1_000);
    return (await found.lean<StoredRelease[]>().exec()).map(releaseOf);
  }

  /** Contents by hash. @throws PolicyFault when one is missing or is not what its hash says */
  async contents(hashes: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
    const wanted = [...new Set(hashes)];
    const stored = await this.blobs
      .find({ _id: { $in: wanted } })
      .limit(wanted.length)
      .lean<{ _id: string; content: { buffer: Uint8Array } }[]>()
      .exec();
    const contents = new Map(stored.map(({ _id, content }) => [_id, bytesOf(content)]));
    for (const hash of wanted) {
      const bytes = contents.get(hash);
      if (!bytes || sha256(bytes) !== hash)
        throw new PolicyFault(`expected policy content ${hash}, but it is missing or damaged`);
    }
    return contents;
  }

  /** Writes the contents that are new, then the release: false when its number was taken meanwhile. */
  async add(release: Omit<Release, 'files'>, tree: PolicyTree): Promise<Release | null> {
    const files = hashesOf(tree);
    await this.addContents(tree);
    const { number, ...rest } = release;
    const pairs = Object.entries(files).map(([path, hash]) => ({ path, hash }));
    const added = await firstOnly(this.releases.create({ ...rest, _id: number, files: pairs }));
    return added ? { ...release, files } : null;
  }

  private async addContents(tree: PolicyTree): Promise<void> {
    const wanted = new Map([...tree.values()].map((bytes) => [sha256(bytes), bytes]));
    const known = await this.blobs
      .find({ _id: { $in: [...wanted.keys()] } }, { _id: 1 })
      .lean<{ _id: string }[]>()
      .exec();
    for (const { _id } of known) wanted.delete(_id);
    for (const [hash, bytes] of wanted) await firstOnly(this.blobs.create({ _id: hash, content: Buffer.from(bytes) }));
  }
}

/** The model of a connection, defined on first use: several readers may share one connection. */
function modelOf<T>(connection: Connection, name: string, schema: Schema<T>): Model<T> {
  return connection.modelNames().includes(name) ? connection.model<T>(name) : connection.model<T>(name, schema);
}

function releaseOf({ _id, files, base, author, approver, note, publishedAt, effectiveAt }: StoredRelease): Release {
  const hashes = Object.fromEntries(files.map(({ path, hash }) => [path, hash]));
  return { number: _id, base, author, approver: approver ?? null, note, publishedAt, effectiveAt, files: hashes };
}

/** A lean document holds a BSON binary, or a Buffer when the driver promotes it. */
function bytesOf(content: Uint8Array | { readonly buffer: Uint8Array }): Uint8Array {
  return content instanceof Uint8Array ? content : content.buffer;
}

/** True when the insert went through, false when somebody else's was first. */
async function firstOnly(insert: Promise<unknown>): Promise<boolean> {
  try {
    await insert;
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === DUPLICATE_KEY) return false;
    throw fault;
  }
}
