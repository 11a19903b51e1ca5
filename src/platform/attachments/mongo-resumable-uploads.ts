import { type Connection, type Model, Schema } from 'mongoose';
import { done, idFromKey, newId, type Outcome, refuse } from '../kernel/index.js';
import type { SealedValue, Vault, WrappedKey } from '../vault/index.js';
import { type Attachment, type Attachments, MOST_BYTES } from './attachment.js';
import { kindOf } from './file-kind.js';
import { type NewUpload, type PartialUpload, ResumableUploads, UPLOAD_LIFETIME_MS } from './resumable-uploads.js';

interface StoredUpload {
  _id: string;
  /** What the sender calls the file, sealed: only a harmless form of it is kept in the end. */
  name: SealedValue;
  size: number;
  offset: number;
  key: WrappedKey;
  /** Ids of the pieces, in order. */
  pieces: string[];
  attachment: Attachment | null;
  expiresAt: Date;
}

interface StoredPiece {
  _id: string;
  upload: string;
  sealed: SealedValue;
}

const sealedShape = { type: { sealed: Number, iv: String, data: String, tag: String }, _id: false, required: true };
const bare = { versionKey: false, autoIndex: false, autoCreate: false } as const;
const uploadSchema = new Schema<StoredUpload>(
  {
    _id: { type: String, required: true },
    name: sealedShape,
    size: { type: Number, required: true },
    offset: { type: Number, required: true },
    key: { type: { master: String, iv: String, data: String, tag: String }, _id: false, required: true },
    pieces: { type: [String], required: true },
    attachment: { type: Schema.Types.Mixed, default: null },
    expiresAt: { type: Date, required: true },
  },
  { ...bare, collection: 'uploads' },
);
uploadSchema.index({ expiresAt: 1 });
const pieceSchema = new Schema<StoredPiece>(
  {
    _id: { type: String, required: true },
    upload: { type: String, required: true },
    sealed: sealedShape,
  },
  { ...bare, collection: 'upload_pieces' },
);
pieceSchema.index({ upload: 1 });

const PURGE_BATCH = 100;

/** Pieces as documents of their own; the place of the next one is a compare-and-set on the upload. */
export class MongoResumableUploads extends ResumableUploads {
  private readonly uploads: Model<StoredUpload>;
  private readonly pieces: Model<StoredPiece>;

  constructor(
    connection: Connection,
    private readonly vault: Vault,
    private readonly attachments: Attachments,
  ) {
    super();
    this.uploads = connection.model<StoredUpload>('Upload', uploadSchema);
    this.pieces = connection.model<StoredPiece>('UploadPiece', pieceSchema);
  }

  async prepare(): Promise<void> {
    await this.uploads.createIndexes();
    await this.pieces.createIndexes();
  }

  async begin({ key, name, size }: NewUpload, now: Date): Promise<Outcome<PartialUpload>> {
    if (size === 0) return refuse('attachment.empty');
    if (size > MOST_BYTES) return refuse('attachment.too-large', { megabytes: MOST_BYTES / 1024 / 1024 });
    const id = idFromKey(key);
    const sealing = this.vault.newCaseKey(id);
    const fresh = {
      name: this.vault.seal(sealing, id, 'name', name),
      size,
      offset: 0,
      key: sealing,
      pieces: [],
      attachment: null,
      expiresAt: new Date(now.getTime() + UPLOAD_LIFETIME_MS),
    };
    await this.uploads.updateOne({ _id: id }, { $setOnInsert: fresh }, { upsert: true }).exec();
    const stored = await this.live(id, now);
    if (stored === null) return refuse('upload.unknown');
    return stored.size === size ? done(partialOf(stored)) : refuse('command.key-reused');
  }

  async find(id: string, now: Date): Promise<PartialUpload | null> {
    const stored = await this.live(id, now);
    return stored === null ? null : partialOf(stored);
  }

  async append(id: string, offset: number, bytes: Uint8Array, now: Date): Promise<Outcome<PartialUpload>> {
    const stored = await this.live(id, now);
    if (stored === null) return refuse('upload.unknown');
    if (offset !== stored.offset) return refuse('upload.wrong-offset', { offset: stored.offset });
    if (offset + bytes.length > stored.size) return refuse('upload.too-long', { size: stored.size });
    if (offset === 0 && bytes.length > 0 && kindOf(bytes) === null) return refuse('attachment.type');
    const grown = bytes.length === 0 ? stored : await this.add(stored, bytes);
    if (grown === null) return refuse('upload.wrong-offset', { offset: offset + bytes.length });
    return grown.offset < grown.size || grown.attachment !== null ? done(partialOf(grown)) : this.finish(grown, now);
  }

  async remove(id: string): Promise<void> {
    await this.uploads.deleteOne({ _id: id }).exec();
    await this.pieces.deleteMany({ upload: id }).exec();
  }

  async purge(now: Date): Promise<void> {
    const over = { expiresAt: { $lte: now } };
    const found = await this.uploads.find(over).limit(PURGE_BATCH).lean<StoredUpload[]>().exec();
    for (const { _id } of found) await this.remove(_id);
  }

  /** @returns null when another piece has come to the same place first */
  private async add({ _id, key, offset }: StoredUpload, bytes: Uint8Array): Promise<StoredUpload | null> {
    const piece = newId();
    const sealed = this.vault.seal(key, _id, `piece/${offset}`, Buffer.from(bytes).toString('base64'));
    await this.pieces.insertOne({ _id: piece, upload: _id, sealed });
    const change = { $set: { offset: offset + bytes.length }, $push: { pieces: piece } };
    const grown = await this.uploads
      .findOneAndUpdate({ _id, offset }, change, { returnDocument: 'after' })
      .lean<StoredUpload>()
      .exec();
    if (grown === null) await this.pieces.deleteOne({ _id: piece }).exec();
    return grown;
  }

  /** May be repeated: the file's id follows from the upload's. */
  private async finish(upload: StoredUpload, now: Date): Promise<Outcome<PartialUpload>> {
    const { _id, key, name } = upload;
    const bytes = await this.assemble(upload);
    const file = { key: `upload/${_id}`, name: this.vault.unseal(key, _id, 'name', name), bytes };
    const stored = await this.attachments.store(file, now);
    if (!stored.ok) return stored;
    const attachment = stored.value;
    await this.uploads.updateOne({ _id }, { $set: { attachment } }).exec();
    await this.pieces.deleteMany({ upload: _id }).exec();
    return done(partialOf({ ...upload, attachment }));
  }

  private async assemble({ _id, key, pieces }: StoredUpload): Promise<Buffer> {
    const parts: Buffer[] = [];
    let offset = 0;
    for (const id of pieces) {
      const piece = await this.pieces.findById(id).lean<StoredPiece>().exec();
      if (piece === null) throw new Error(`upload ${_id} lacks the piece at ${offset}`);
      const part = Buffer.from(this.vault.unseal(key, _id, `piece/${offset}`, piece.sealed), 'base64');
      parts.push(part);
      offset += part.length;
    }
    return Buffer.concat(parts);
  }

  private async live(id: string, now: Date): Promise<StoredUpload | null> {
    const stored = await this.uploads.findById(id).lean<StoredUpload>().exec();
    return stored !== null && stored.expiresAt > now ? stored : null;
  }
}

function partialOf({ _id: id, size, offset, expiresAt, attachment }: StoredUpload): PartialUpload {
  return { id, size, offset, expiresAt, attachment };
}
