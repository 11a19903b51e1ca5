import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain, ReportFile } from '../../case/index.js';
import type { DispatchClaims } from '../dispatch-claims.js';
import { matterOf } from '../matter.js';

/**
 * Claims the matter before repeats are looked for a last time: of two reports dispatched at the same moment one has
 * it, the other is told by whom and goes to a clerk. A case a clerk has ruled out as lead does not stand in the way.
 */
export function claimDispatch(claims: DispatchClaims): CaseService<ReportDomain> {
  return {
    name: 'claim-dispatch',
    title: '登记分办事项',
    clause: '办法 第七条(二)',
    inputs: [],
    outputs: ['claimedBy'],
    async run(file) {
      return { outputs: { claimedBy: await firstOther(file, claims) } };
    },
  };
}

/** Case that came first with one of the keys; empty when this one did. Stops there, and leaves the rest unclaimed. */
async function firstOther(file: ReportFile, claims: DispatchClaims): Promise<string> {
  // What is only tried must leave nothing behind outside the file: it counts as coming first.
  if (file.rehearsal) return '';
  const { keys, until } = matterOf(file);
  const { rejected } = file.domain.acceptance.repeat;
  for (const key of keys) {
    const first = await claims.firstOf(key, file.id, until);
    if (first !== file.id && !rejected.includes(first)) return first;
  }
  return '';
}
