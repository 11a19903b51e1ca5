import { Accounts } from '../../platform/access/index.js';
import { Directory } from '../../platform/directory/index.js';
import { accountIdsIn, codesIn } from './named-in.js';

/** Names of the offices and the staff an answer mentions by code. */
export interface Named {
  readonly units: Record<string, string>;
  readonly people: Record<string, string>;
}

/** Says who is who in what has been prepared for somebody: nobody that it does not mention already. */
export class Names {
  constructor(
    private readonly accounts: Accounts,
    private readonly directory: Directory,
  ) {}

  /** One look-up in the accounts, whatever the answer's length. */
  async in(answer: unknown): Promise<Named> {
    const codes = codesIn(answer);
    const units = [...codes].flatMap((code) => {
      const name = this.directory.unit(code)?.name;
      return name === undefined ? [] : [[code, name] as const];
    });
    return { units: Object.fromEntries(units), people: Object.fromEntries(await this.people(accountIdsIn(codes))) };
  }

  /** Names of staff by account id. */
  async people(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.accounts.byIds(ids);
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}
