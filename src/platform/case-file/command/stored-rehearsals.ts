import { type Actor, done, type Json, type Outcome } from '../../kernel/index.js';
import type { CaseFile } from '../case-file.js';
import { Rehearsals, type Rehearsed, type WorkingFile } from '../case-files.js';
import type { StoredFile } from '../store/stored-file.js';
import type { Act, CommandRunner } from './command-runner.js';
import { deepCopy } from './deep-copy.js';

/** Rehearsals on the stored files. */
export class StoredRehearsals extends Rehearsals {
  constructor(private readonly runner: CommandRunner) {
    super();
  }

  override async rehearse<Domain, T extends Json>(
    actor: Actor,
    caseId: string,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Rehearsed<Domain, T>>> {
    const tried = await this.runner.rehearse(actor, caseId, act as Act<T>);
    if (!tried.ok) return tried;
    const { before, after, value } = tried.value;
    return done({ before: copyOf<Domain>(before), after: copyOf<Domain>(after), value });
  }
}

function copyOf<Domain>(file: StoredFile): CaseFile<Domain> {
  return deepCopy(file) as CaseFile<unknown> as CaseFile<Domain>;
}
