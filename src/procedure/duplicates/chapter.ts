import type { ReportChapter } from '../case/index.js';
import type { DispatchClaims } from './dispatch-claims.js';
import { type RepeatFinder } from './find-repeats.js';
import { keepRepeat } from './keep-repeat.js';
import { claimDispatch } from './services/claim-dispatch.js';
import { linkReport, parkMerged, recordMergeRefused, requestMerge, undoMergeService } from './services/merging.js';

/** 合并受理与关联办理 (办法 第七条(二)). */
export function duplicatesChapter(finder: RepeatFinder, claims: DispatchClaims): ReportChapter {
  return {
    name: 'duplicates',
    services: [requestMerge, parkMerged, recordMergeRefused, undoMergeService, linkReport, claimDispatch(claims)],
    decisionFacts: { repeats: (file, inputs) => finder.facts(file, inputs) },
    decided: { repeats: keepRepeat },
  };
}
