import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import type { MakeArchiveReady } from '../make-archive-ready.js';

/** The review window is over: the case has run its course and is ready for the archive. */
export function archiveReady(archive: MakeArchiveReady): CaseService<ReportDomain> {
  return {
    name: 'archive-ready',
    title: '列出归档材料',
    clause: '办法 第十六条',
    inputs: ['archiveClock'],
    outputs: [],
    async run(file, inputs) {
      file.domain.status = 'ended';
      await archive.of(file, String(inputs.archiveClock ?? 'archive'));
      return { outputs: {} };
    },
  };
}
