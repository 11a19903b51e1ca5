import { randomBytes, randomInt } from 'node:crypto';
import { type Connection, type Model, Schema } from 'mongoose';
import { sha256 } from '../kernel/index.js';
import { CODE_LIFETIME_MS, ContactProofs, MOST_TRIES, type Proof, TOKEN_LIFETIME_MS } from './contact-proofs.js';

interface StoredCode {
  /** Keyed hash of the contact. */
  _id: string;
  hash: string;
  tries: number;
  expiresAt: Date;
}

interface StoredProof {
  /** Hash of the token. */
  _id: string;
  contact: string;
  expiresAt: Date;
}

const bare = { versionKey: false, autoIndex: false, autoCreate: false } as const;
const codeSchema = new Schema<StoredCode>(
  {
    _id: { type: String, required: true },
    hash: { type: String, required: true },
    tries: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
  },
  { ...bare, collection: 'contact_codes' },
);
codeSchema.index({ expiresAt: 1 });
const proofSchema = new Schema<StoredProof>(
  {
    _id: { type: String, required: true },
    contact: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { ...bare, collection: 'contact_proofs' },
);
proofSchema.index({ expiresAt: 1 });

export class MongoContactProofs extends ContactProofs {
  private readonly codes: Model<StoredCode>;
  private readonly proofs: Model<StoredProof>;

  /** @param keyed hash with a secret: six digits alone would be found by trying them all */
  constructor(
    connection: Connection,
    private readonly keyed: (text: string) => string,
  ) {
    super();
    this.codes = connection.model<StoredCode>('ContactCode', codeSchema);
    this.proofs = connection.model<StoredProof>('ContactProof', proofSchema);
  }

  async prepare(): Promise<void> {
    await this.codes.createIndexes();
    await this.proofs.createIndexes();
  }

  async issue(contact: string, now: Date): Promise<string> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = new Date(now.getTime() + CODE_LIFETIME_MS);
    const fresh = { hash: this.hashOf(contact, code), tries: 0, expiresAt };
    await this.codes.updateOne({ _id: contact }, { $set: fresh }, { upsert: true }).exec();
    return code;
  }

  async redeem(contact: string, code: string, now: Date): Promise<Proof | null> {
    const open = { _id: contact, tries: { $lt: MOST_TRIES }, expiresAt: { $gt: now } };
    // The try is counted before it is looked at, so that many at once get no more than five.
    const stored = await this.codes
      .findOneAndUpdate(open, { $inc: { tries: 1 } }, { returnDocument: 'after' })
      .lean<StoredCode>()
      .exec();
    if (stored === null || stored.hash !== this.hashOf(contact, code)) return null;
    const used = await this.codes.deleteOne({ _id: contact, hash: stored.hash }).exec();
    return used.deletedCount === 1 ? this.open(contact, now) : null;
  }

  async contactOf(token: string, now: Date): Promise<string | null> {
    const stored = await this.proofs.findById(sha256(token)).lean<StoredProof>().exec();
    return stored !== null && stored.expiresAt > now ? stored.contact : null;
  }

  async close(token: string): Promise<void> {
    await this.proofs.deleteOne({ _id: sha256(token) }).exec();
  }

  async purge(now: Date): Promise<void> {
    await this.codes.deleteMany({ expiresAt: { $lte: now } }).exec();
    await this.proofs.deleteMany({ expiresAt: { $lte: now } }).exec();
  }

  private async open(contact: string, now: Date): Promise<Proof> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + TOKEN_LIFETIME_MS);
    await this.proofs.create({ _id: sha256(token), contact, expiresAt });
    return { token, expiresAt };
  }

  private hashOf(contact: string, code: string): string {
    return this.keyed(`contact-code/${contact}/${code}`);
  }
}
