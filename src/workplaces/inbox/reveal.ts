import { z } from 'zod';
import { AccessLog } from '../../platform/access/log/index.js';
import { type Actor, refuse } from '../../platform/kernel/index.js';
import { type SealedValue, Vault } from '../../platform/vault/index.js';
import type { ReporterHelper } from '../../procedure/case/index.js';
import { settle } from '../http/index.js';
import { CaseDoor, type ReportCase } from './case-door.js';

export const revealable = z.enum(['identity', 'original']);
export const revealed = z
  .strictObject({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    idNumber: z.string().nullable(),
    email: z.string().nullable(),
    helper: z.strictObject({ name: z.string(), phone: z.string(), relation: z.string() }).nullable(),
    original: z.string().nullable(),
  })
  .meta({ id: 'Revealed', description: '只含所要求的部分，其余为空；helper 是代填人，本人填写的为空' });

type Revealed = z.infer<typeof revealed>;
const NOTHING: Revealed = { name: null, phone: null, idNumber: null, email: null, helper: null, original: null };

/** 第十五条: opens sealed values for somebody who may see them and says why; logged before anything is shown. */
export class Reveal {
  constructor(
    private readonly door: CaseDoor,
    private readonly vault: Vault,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws Problem 404 for a non-party, 403 for one who sees the case without identity */
  async execute(actor: Actor, id: string, field: z.infer<typeof revealable>, reason: string): Promise<Revealed> {
    const { file, view } = await this.door.enter(actor, id);
    const cases = [file._id];
    if (view !== 'identity') {
      await this.accessLog.record(actor, { action: 'reveal', cases, field, reason: `refused: ${reason}` });
      settle(refuse('reveal.not-allowed'));
    }
    await this.accessLog.record(actor, { action: 'reveal', cases, field, reason });
    return field === 'identity'
      ? this.identity(file)
      : { ...NOTHING, original: this.open(file, 'intake.original', file.domain.intake.original) };
  }

  private identity(file: ReportCase): Revealed {
    const { name, phone, idNumber, email, helper } = file.domain.intake.reporter;
    return {
      ...NOTHING,
      name: this.open(file, 'reporter.name', name),
      phone: this.open(file, 'reporter.phone', phone),
      idNumber: this.open(file, 'reporter.idNumber', idNumber),
      email: this.open(file, 'reporter.email', email),
      helper: helper ? this.helper(file, helper) : null,
    };
  }

  private helper(file: ReportCase, { name, phone, relation }: ReporterHelper): NonNullable<Revealed['helper']> {
    return {
      name: this.open(file, 'reporter.helper.name', name) ?? '',
      phone: this.open(file, 'reporter.helper.phone', phone) ?? '',
      relation: this.open(file, 'reporter.helper.relation', relation) ?? '',
    };
  }

  private open(file: ReportCase, field: string, value: SealedValue | null): string | null {
    return value === null ? null : this.vault.unseal(file.key, file._id, field, value);
  }
}
