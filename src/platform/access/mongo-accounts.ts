import { type Connection, type Model, Schema } from 'mongoose';
import type { Role } from '../kernel/index.js';
import { type Account, type AccountAccess, Accounts, foldLogin } from './accounts.js';

type StoredAccount = Omit<Account, 'id' | 'roles'> & { _id: string; roles: Role[] };

const schema = new Schema<StoredAccount>(
  {
    _id: { type: String, required: true },
    login: { type: String, required: true },
    name: { type: String, required: true },
    unit: { type: String, default: '' },
    roles: { type: [String], required: true },
    passwordHash: { type: String, required: true },
    active: { type: Boolean, required: true },
    demo: { type: Boolean, required: true },
    mustChangePassword: { type: Boolean, required: true },
  },
  { collection: 'accounts', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ login: 1 }, { unique: true });
schema.index({ unit: 1, login: 1 });
schema.index({ roles: 1, login: 1 });
schema.index({ demo: 1 }, { partialFilterExpression: { demo: true } });

/** Accounts in the database. */
const MOST_AT_ONCE = 200;

export class MongoAccounts extends Accounts {
  private readonly model: Model<StoredAccount>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredAccount>('Account', schema);
  }

  /** Makes the indexes; call once at start. */
  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async byId(id: string): Promise<Account | null> {
    return accountOf(await this.model.findById(id).lean<StoredAccount>().exec());
  }

  async byIds(ids: readonly string[]): Promise<readonly Account[]> {
    const wanted = [...new Set(ids)].slice(0, MOST_AT_ONCE);
    return wanted.length === 0 ? [] : this.many({ _id: { $in: wanted } }, MOST_AT_ONCE);
  }

  async byLogin(login: string): Promise<Account | null> {
    return accountOf(
      await this.model
        .findOne({ login: foldLogin(login) })
        .lean<StoredAccount>()
        .exec(),
    );
  }

  async add(account: Account): Promise<boolean> {
    const { id, ...rest } = account;
    try {
      await this.model.create({ ...rest, _id: id, roles: [...account.roles], login: foldLogin(account.login) });
      return true;
    } catch (fault) {
      if (isDuplicate(fault)) return false;
      throw fault;
    }
  }

  async setPassword(id: string, passwordHash: string, mustChange: boolean): Promise<void> {
    await this.model.updateOne({ _id: id }, { $set: { passwordHash, mustChangePassword: mustChange } }).exec();
  }

  async setAccess(id: string, access: AccountAccess, was?: AccountAccess): Promise<boolean> {
    const filter = was ? { _id: id, unit: was.unit, active: was.active, roles: [...was.roles] } : { _id: id };
    const set = { unit: access.unit, active: access.active, roles: [...access.roles] };
    const found = await this.model.updateOne(filter, { $set: set }).exec();
    return found.matchedCount === 1;
  }

  async list(page: { after: string | null; limit: number }): Promise<readonly Account[]> {
    const from = page.after === null ? {} : { login: { $gt: page.after } };
    return this.many(from, page.limit);
  }

  async colleagues(unit: string, limit: number): Promise<readonly Account[]> {
    return this.many({ unit, active: true }, limit);
  }

  async withRole(role: Role, limit: number): Promise<readonly Account[]> {
    return this.many({ roles: role }, limit);
  }

  async hasDemoAccounts(): Promise<boolean> {
    return (await this.model.findOne({ demo: true }).lean<StoredAccount>().exec()) !== null;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.model.findOne({}).lean<StoredAccount>().exec()) === null;
  }

  private async many(filter: Record<string, unknown>, limit: number): Promise<readonly Account[]> {
    const found = await this.model.find(filter).sort({ login: 1 }).limit(limit).lean<StoredAccount[]>().exec();
    return found.flatMap((stored) => accountOf(stored) ?? []);
  }
}

function accountOf(stored: StoredAccount | null): Account | null {
  if (stored === null) return null;
  const { _id, ...rest } = stored;
  return { ...rest, id: _id };
}

function isDuplicate(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 11_000;
}
