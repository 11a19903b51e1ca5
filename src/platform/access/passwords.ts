import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** How dear one guess is: 2^15 × 8 × 128 bytes = 32 MB and about 80 ms on one core. */
export interface ScryptCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

const TUNED: ScryptCost = { logN: 15, r: 8, p: 1 };
const KEY_BYTES = 32;

/** Password hashing with scrypt; the stored text names its cost, so that it can be raised later. */
export class Passwords {
  private readonly decoy: Promise<string>;

  constructor(private readonly cost: ScryptCost = TUNED) {
    this.decoy = this.hash(randomBytes(16).toString('hex'));
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const key = await derive(password, salt, this.cost);
    const { logN, r, p } = this.cost;
    return ['scrypt', logN, r, p, salt.toString('base64'), key.toString('base64')].join('$');
  }

  /** Takes the same time whether the account exists (`stored`) or not (null). */
  async matches(password: string, stored: string | null): Promise<boolean> {
    const [, logN, r, p, salt = '', key = ''] = (stored ?? (await this.decoy)).split('$');
    const expected = Buffer.from(key, 'base64');
    const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
    const actual = await derive(password, Buffer.from(salt, 'base64'), cost);
    return timingSafeEqual(actual, expected) && stored !== null;
  }
}

function derive(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const options = { N: 2 ** cost.logN, r: cost.r, p: cost.p, maxmem: 256 * 2 ** cost.logN * cost.r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
}

/** A password to hand over once: 20 characters without look-alikes, about 100 bits. */
export function newOneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGH';
  const characters = Array.from(randomBytes(20), (byte) => letters[byte % letters.length]);
  return characters.join('').replace(/(.{5})(?=.)/g, '$1-');
}
