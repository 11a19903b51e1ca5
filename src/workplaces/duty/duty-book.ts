import type { KeptAnswers } from '../../platform/answers/index.js';
import type { Command } from '../../platform/case-file/index.js';
import { type Actor, type Clock, idFromKey, type Json, type Outcome } from '../../platform/kernel/index.js';
import { type Page, settle } from '../http/index.js';
import type { DutyLog, NewLogEntry } from './duty-log.js';
import type { Handovers } from './handovers.js';
import type { HandoverView, LogView } from './schemas.js';

/** The duty book as pages use it; each command is done once per key. */
export class DutyBook {
  constructor(
    private readonly entries: DutyLog,
    private readonly shifts: Handovers,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  log(wanted: Parameters<DutyLog['list']>[0]): Promise<Page<LogView>> {
    return this.entries.list(wanted);
  }

  write(actor: Actor, command: Command, entry: NewLogEntry): Promise<LogView> {
    return this.once(command, () => this.entries.add(actor, idFromKey(command.key), entry));
  }

  handovers(page: Parameters<Handovers['list']>[0]): Promise<Page<HandoverView>> {
    return this.shifts.list(page);
  }

  async colleagues(actor: Actor): Promise<{ id: string; name: string }[]> {
    return (await this.shifts.colleagues(actor)).map(({ id, name }) => ({ id, name }));
  }

  give(actor: Actor, command: Command, to: string, summary: string): Promise<HandoverView> {
    return this.once(command, () => this.shifts.give(actor, to, summary));
  }

  confirm(actor: Actor, command: Command, id: string): Promise<HandoverView> {
    return this.once(command, () => this.shifts.confirm(actor, id));
  }

  withdraw(actor: Actor, command: Command, id: string): Promise<HandoverView> {
    return this.once(command, () => this.shifts.withdraw(actor, id));
  }

  private async once<T extends Json>(command: Command, work: () => Promise<Outcome<T>>): Promise<T> {
    return settle(await this.answers.once(command, this.clock.now(), work));
  }
}
