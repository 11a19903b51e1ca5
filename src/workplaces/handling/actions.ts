import type { Command, Committed } from '../../platform/case-file/index.js';
import type { Actor, JsonObject, Outcome } from '../../platform/kernel/index.js';
import type { CaseCommand } from '../../procedure/handling/index.js';
import { CaseDoor, OwnWrites } from '../inbox/index.js';
import type { Receipt } from './schemas.js';

interface UseCase<C extends CaseCommand> {
  execute(actor: Actor, command: C): Promise<Outcome<Committed<JsonObject>>>;
}

/** Leads a person through the door of a case to a use case, and remembers what he wrote. */
export class Actions {
  constructor(
    private readonly door: CaseDoor,
    private readonly writes: OwnWrites,
  ) {}

  /** @throws Problem 404 for a non-party, else whatever the use case refuses */
  async run<C extends CaseCommand>(
    useCase: UseCase<C>,
    actor: Actor,
    id: string,
    command: Command,
    body: Omit<C, keyof CaseCommand>,
  ): Promise<Receipt> {
    return this.on(actor, id, (caseId) => useCase.execute(actor, { ...command, case: caseId, ...body } as C));
  }

  /** The same for a use case that takes the case's id by itself. */
  async on(
    actor: Actor,
    id: string,
    act: (caseId: string) => Promise<Outcome<Committed<JsonObject | null>>>,
  ): Promise<Receipt> {
    const { file } = await this.door.enter(actor, id);
    return this.writes.settled(actor, await act(file._id));
  }
}
