import { type Clock, done, SYSTEM } from '../../kernel/index.js';
import type { OutboxMessage } from '../case-file.js';
import type { RegisterNumber } from '../case-files.js';
import type { CommandRunner } from '../command/command-runner.js';
import { pause } from '../command/pause.js';
import { REGISTER_CHANNEL, type WorkingCopy } from '../command/working-copy.js';
import type { DeliveryHandler, DeliveryOutcome } from '../delivery/delivery-handlers.js';
import { boundOf } from '../query/page.js';
import { laneOf } from '../relay/delivery-of.js';
import type { CaseStore } from '../store/case-store.js';
import type { Collections } from '../store/collections.js';
import { isDuplicate } from '../store/database-faults.js';
import type { Delivery, Reservation } from '../store/stored-file.js';

type Address = Pick<OutboxMessage, 'channel' | 'receiver'>;

const PATIENCE_MS = 5_000;
const LOOK_MS = 20;

/**
 * Gap-free registers. The case commits without a number and asks for one through its outbox; the number is reserved for
 * good by inserting `<register>/<year>/<n>`, then written into the file by a command. Asking again gives the same one.
 */
export class Registers implements DeliveryHandler {
  readonly channel = REGISTER_CHANNEL;
  readonly idempotent = true;
  readonly internal = true;

  constructor(
    private readonly collections: Pick<Collections, 'files' | 'registers' | 'deliveries'>,
    private readonly store: CaseStore,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
    /** Real time, for waiting alone. */
    private readonly machine: Clock,
  ) {}

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    const { year } = message.payload;
    if (typeof year !== 'number') return { outcome: 'unknown', reason: 'a number was asked for without its year' };
    const reservation = await this.reserve(message.receiver, year, message);
    const command = { key: `register:${message._id}`, body: '' };
    const outcome = await this.runner.change(SYSTEM, command, message.case, (file) => issue(file, reservation));
    return outcome.ok ? { outcome: 'told' } : { outcome: 'failed', reason: outcome.refusal.code };
  }

  /** Numbers of a register and year, lowest first. @param limit at most 100 */
  async list(register: string, year: number, page: { after?: number; limit: number }): Promise<readonly Reservation[]> {
    const filter = { register, year, n: { $gt: page.after ?? 0 } };
    return this.collections.registers.find(filter).sort({ n: 1 }).limit(boundOf(page.limit)).toArray();
  }

  /** The number asked for last, once it is in the file; null when it is not there in time (a sweeper will finish it). */
  async awaitNumber(caseId: string, register: string, patienceMs = PATIENCE_MS): Promise<RegisterNumber | null> {
    const until = this.machine.now().getTime() + patienceMs;
    while (this.machine.now().getTime() < until) {
      const asked = await this.isAskedFor(caseId, register);
      if (asked === null) return null;
      if (!asked) return numberIn((await this.store.load(caseId))?.domain, register);
      await pause(LOOK_MS);
    }
    return null;
  }

  /** Looked at over and over, so nothing but the addresses is read. Null when there is no such case. */
  private async isAskedFor(caseId: string, register: string): Promise<boolean | null> {
    const asks = ({ channel, receiver }: Address) => channel === REGISTER_CHANNEL && receiver === register;
    const addresses = { projection: { 'outbox.channel': 1, 'outbox.receiver': 1 } };
    const file = await this.collections.files.findOne<{ outbox: Address[] }>({ _id: caseId }, addresses);
    if (!file) return null;
    if (file.outbox.some(asks)) return true;
    const lane = laneOf(caseId, { channel: REGISTER_CHANNEL, receiver: register });
    return (await this.collections.deliveries.findOne({ lane, open: true })) !== null;
  }

  private async reserve(register: string, year: number, message: Delivery): Promise<Reservation> {
    for (;;) {
      const earlier = await this.collections.registers.findOne({ request: message._id });
      if (earlier) return earlier;
      const [last] = await this.collections.registers.find({ register, year }).sort({ n: -1 }).limit(1).toArray();
      const n = (last?.n ?? 0) + 1;
      const at = this.clock.now();
      const wanted = {
        _id: `${register}/${year}/${n}`,
        register,
        year,
        n,
        case: message.case,
        request: message._id,
        at,
      };
      try {
        await this.collections.registers.insertOne(wanted);
        return wanted;
      } catch (fault) {
        // Taken by another case (the next one then), or by an earlier attempt of this one (found at the top).
        if (!isDuplicate(fault)) throw fault;
      }
    }
  }
}

async function issue(file: WorkingCopy, { register, year, n, _id }: Reservation) {
  const issued: RegisterNumber = { year, n };
  const domain = typeof file.domain === 'object' && file.domain !== null ? file.domain : {};
  file.domain = { ...domain, registers: { ...registersIn(domain), [register]: issued } };
  file.record({ kind: 'register.issued', data: { register, year, n, number: _id } });
  file.context.kind.numbered?.(file, register, issued);
  return done(null);
}

function numberIn(domain: unknown, register: string): RegisterNumber | null {
  const registers = registersIn(domain);
  return Object.hasOwn(registers, register) ? (registers[register] ?? null) : null;
}

function registersIn(domain: unknown): Readonly<Record<string, RegisterNumber>> {
  if (typeof domain !== 'object' || domain === null || !('registers' in domain)) return {};
  return (domain.registers ?? {}) as Readonly<Record<string, RegisterNumber>>;
}
