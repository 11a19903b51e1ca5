import type { CaseFiles } from '../../platform/case-file/index.js';
import { done, hashOf, type JsonObject, SYSTEM } from '../../platform/kernel/index.js';
import { payloadText, type ReportFile, type ReportMessage, type ReportMessageReceiver } from '../case/index.js';
import { amendRepeat } from './amend-repeat.js';
import type { FollowerPage, Followers } from './duplicate-candidates.js';

const PAGE = 100;

/** Ends of a lead that settle the matter for its repeats too; after any other they go on by themselves. */
const SETTLED = new Set(['closed', 'answered', 'refused', 'guided', 'merged']);

/**
 * The lead has run its course: every repeat hears of it, page by page, each in a command of its own. A lead that was
 * withdrawn, lapsed or was found invalid answers nobody: the merge is undone.
 */
export class TellFollowers implements ReportMessageReceiver {
  readonly kind = 'lead.closed';

  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly followers: Followers,
  ) {}

  async receive(message: ReportMessage): Promise<void> {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: FollowerPage = await this.followers.of(message.receiver, after, PAGE);
      for (const follower of page.cases) await this.tell(message, follower);
      after = page.next === '' ? undefined : page.next;
    }
  }

  private tell(message: ReportMessage, follower: string): Promise<void> {
    const settled = SETTLED.has(payloadText(message, 'outcome'));
    return change(this.caseFiles, `${message._id}/${follower}`, message.payload, follower, async (file) => {
      const { repeat } = file.domain.acceptance;
      if (repeat.state === 'merged' && repeat.lead?.case === message.receiver)
        await file.message(settled ? 'lead.closed' : 'merge.undone', {});
    });
  }
}

/** The lead counts what is linked to it, and what has left it again. */
export class CountRepeats implements ReportMessageReceiver {
  constructor(
    readonly kind: 'report.linked' | 'merge.undone',
    private readonly caseFiles: CaseFiles,
  ) {}

  async receive(message: ReportMessage): Promise<void> {
    await change(this.caseFiles, message._id, message.payload, message.receiver, async (lead) => {
      const { followers, linked } = lead.domain.acceptance.repeat;
      if (this.kind === 'report.linked') amendRepeat(lead, { linked: linked + 1 });
      else amendRepeat(lead, { followers: Math.max(0, followers - 1) });
      lead.record({ kind: this.kind, data: message.payload, clause: '办法 第七条(二)' });
    });
  }
}

async function change(
  caseFiles: CaseFiles,
  key: string,
  payload: JsonObject,
  caseId: string,
  act: (file: ReportFile) => Promise<void>,
): Promise<void> {
  const outcome = await caseFiles.change(SYSTEM, { key, body: hashOf(payload) }, caseId, async (file: ReportFile) => {
    await act(file);
    return done(null);
  });
  if (!outcome.ok) throw new Error(`message ${key} was not taken in: ${outcome.refusal.code}`);
}
