import { type Connection, type Model, Schema } from 'mongoose';
import { type Clock, done, idFromKey, type Outcome, refuse, sha256 } from '../kernel/index.js';
import type { SealedValue, Vault, WrappedKey } from '../vault/index.js';
import { type Attachment, Attachments, MOST_BYTES, type Upload } from './attachment.js';
import { kindOf } from './file-kind.js';
import { safeName } from './file-name.js';
import { isCopied, PictureCopies } from './picture-copy.js';

const CHUNK_BYTES = 256 * 1024;
const SWEEP_BATCH = 100;

interface StoredFile extends Omit<Attachment, 'id'> {
  _id: string;
  key: WrappedKey;
  chunks: number;
  /** False until every chunk is there. */
  complete: boolean;
  /** True once the sweep has seen it referenced: it need not look again. */
  settled: boolean;
  /** When a case last claimed it; null while pending. */
  claimedAt: Date | null;
}

interface StoredChunk {
  /** `<file>:<index>`. */
  _id: string;
  sealed: SealedValue;
}

const keyShape = { master: String, iv: String, data: String, tag: String };
const bare = { versionKey: false, autoIndex: false, autoCreate: false } as const;

const fileSchema = new Schema<StoredFile>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    type: { type: String, required: true },
    size: { type: Number, required: true },
    sha256: { type: String, required: true },
    uploadedAt: { type: Date, required: true },
    case: { type: String, default: null },
    key: { type: keyShape, _id: false, required: true },
    chunks: { type: Number, required: true },
    complete: { type: Boolean, required: true },
    settled: { type: Boolean, required: true },
    claimedAt: { type: Date, default: null },
  },
  { ...bare, collection: 'attachments' },
);
fileSchema.index({ case: 1, uploadedAt: 1 });
fileSchema.index({ settled: 1, uploadedAt: 1 });

const chunkSchema = new Schema<StoredChunk>(
  {
    _id: { type: String, required: true },
    sealed: { type: { sealed: Number, iv: String, data: String, tag: String }, _id: false, required: true },
  },
  { ...bare, collection: 'attachment_chunks' },
);

/** Attachments in the database, each under a data key of its own, cut into sealed chunks that cannot be swapped. */
export class MongoAttachments extends Attachments {
  private readonly files: Model<StoredFile>;
  private readonly chunks: Model<StoredChunk>;
  private readonly copies = new PictureCopies();

  constructor(
    connection: Connection,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {
    super();
    this.files = connection.model<StoredFile>('Attachment', fileSchema);
    this.chunks = connection.model<StoredChunk>('AttachmentChunk', chunkSchema);
  }

  async prepare(): Promise<void> {
    await this.files.createIndexes();
  }

  async store(upload: Upload, now: Date): Promise<Outcome<Attachment>> {
    if (upload.bytes.length === 0) return refuse('attachment.empty');
    if (upload.bytes.length > MOST_BYTES)
      return refuse('attachment.too-large', { megabytes: MOST_BYTES / 1024 / 1024 });
    const kind = kindOf(upload.bytes);
    if (kind === null) return refuse('attachment.type');
    const id = idFromKey(upload.key);
    const hash = sha256(upload.bytes);
    const earlier = await this.files.findById(id).lean<StoredFile>().exec();
    if (earlier !== null && earlier.sha256 !== hash) return refuse('command.key-reused');
    const file =
      earlier ?? this.describe(id, safeName(upload.name, kind.extension), kind.type, upload.bytes, hash, now);
    if (!file.complete) await this.write(file, upload.bytes);
    return done(attachmentOf(file));
  }

  async claim(ids: readonly string[], caseId: string): Promise<Outcome<readonly Attachment[]>> {
    const claimed: Attachment[] = [];
    for (const id of ids) {
      const filter = { _id: id, complete: true, case: { $in: [null, caseId] } };
      const file = await this.files
        .findOneAndUpdate(filter, { $set: { case: caseId, claimedAt: this.clock.now() } }, { returnDocument: 'after' })
        .lean<StoredFile>()
        .exec();
      if (file === null) return refuse('attachment.unknown');
      claimed.push(attachmentOf(file));
    }
    return done(claimed);
  }

  async ofCase(caseId: string): Promise<readonly Attachment[]> {
    const found = await this.files
      .find({ case: caseId })
      .sort({ uploadedAt: 1 })
      .limit(200)
      .lean<StoredFile[]>()
      .exec();
    return found.map(attachmentOf);
  }

  async open(caseId: string, id: string): Promise<{ attachment: Attachment; bytes: Uint8Array } | null> {
    const file = await this.find(caseId, id);
    return file && { attachment: attachmentOf(file), bytes: await this.contentOf(file) };
  }

  async copy(caseId: string, id: string): Promise<Outcome<Uint8Array> | null> {
    const file = await this.find(caseId, id);
    if (file === null) return null;
    if (!isCopied(file.type)) return refuse('attachment.not-allowed');
    return this.copies.make(() => this.contentOf(file));
  }

  async sweep(before: Date, isReferenced: (caseId: string, id: string) => Promise<boolean>): Promise<number> {
    const old = await this.files
      .find({ uploadedAt: { $lt: before }, settled: false })
      .sort({ uploadedAt: 1 })
      .limit(SWEEP_BATCH)
      .lean<StoredFile[]>()
      .exec();
    let removed = 0;
    for (const file of old) {
      if (file.case !== null && (await isReferenced(file.case, file._id))) {
        await this.files.updateOne({ _id: file._id }, { $set: { settled: true } }).exec();
      } else if (!isJustClaimed(file, before) && (await this.remove(file))) {
        removed += 1;
      }
    }
    return removed;
  }

  private find(caseId: string, id: string): Promise<StoredFile | null> {
    return this.files.findOne({ _id: id, case: caseId, complete: true }).lean<StoredFile>().exec();
  }

  private async contentOf(file: StoredFile): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let index = 0; index < file.chunks; index += 1) {
      const chunk = await this.chunks.findById(chunkId(file._id, index)).lean<StoredChunk>().exec();
      if (chunk === null) throw new Error(`attachment ${file._id} lacks chunk ${index}`);
      const sealed = this.vault.unseal(file.key, file._id, place(index, file.chunks), chunk.sealed);
      parts.push(Buffer.from(sealed, 'base64'));
    }
    return Buffer.concat(parts);
  }

  private describe(id: string, name: string, type: string, bytes: Uint8Array, hash: string, now: Date): StoredFile {
    return {
      _id: id,
      name,
      type,
      size: bytes.length,
      sha256: hash,
      uploadedAt: now,
      case: null,
      key: this.vault.newCaseKey(id),
      chunks: Math.ceil(bytes.length / CHUNK_BYTES),
      complete: false,
      settled: false,
      claimedAt: null,
    };
  }

  /** The description first, so that chunks of a broken upload are found and removed with it. */
  private async write(file: StoredFile, bytes: Uint8Array): Promise<void> {
    await this.files.replaceOne({ _id: file._id }, file, { upsert: true }).exec();
    for (let index = 0; index < file.chunks; index += 1) {
      const part = Buffer.from(bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)).toString('base64');
      const sealed = this.vault.seal(file.key, file._id, place(index, file.chunks), part);
      await this.chunks.replaceOne({ _id: chunkId(file._id, index) }, { sealed }, { upsert: true }).exec();
    }
    await this.files.updateOne({ _id: file._id }, { $set: { complete: true } }).exec();
  }

  /** Closed to claims before anything of it goes. @returns false when it has been claimed since it was read */
  private async remove(file: StoredFile): Promise<boolean> {
    const { _id, case: owner, claimedAt = null, complete } = file;
    const asRead = { _id, case: owner, claimedAt, complete, settled: false };
    const closed = await this.files.updateOne(asRead, { $set: { complete: false } }).exec();
    if (closed.matchedCount === 0) return false;
    for (let index = 0; index < file.chunks; index += 1) {
      await this.chunks.deleteOne({ _id: chunkId(file._id, index) }).exec();
    }
    await this.files.deleteOne({ _id, complete: false }).exec();
    return true;
  }
}

/** The command that will reference it may still be on its way. */
function isJustClaimed({ claimedAt = null }: StoredFile, before: Date): boolean {
  return claimedAt !== null && claimedAt >= before;
}

function chunkId(file: string, index: number): string {
  return `${file}:${index}`;
}

/** What a chunk is sealed to: its index, and whether it is the last, so that a file cannot be cut short. */
function place(index: number, chunks: number): string {
  return `chunk/${index}/${index === chunks - 1 ? 'last' : 'more'}`;
}

function attachmentOf(file: StoredFile): Attachment {
  const { _id: id, name, type, size, sha256: hash, uploadedAt, case: caseId } = file;
  return { id, name, type, size, sha256: hash, uploadedAt, case: caseId };
}
