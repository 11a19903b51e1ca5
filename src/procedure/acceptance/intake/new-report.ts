import type { SealedValue } from '../../../platform/vault/index.js';
import type { IntakeDomain, ReportDomain } from '../../case/index.js';
import { emptyEmergency } from '../../emergency/index.js';
import { emptyFeedback } from '../../feedback/index.js';
import { emptyHandling } from '../../handling/index.js';
import { emptyRecords } from '../../records/index.js';
import { emptyAcceptance } from '../domain.js';
import { UNKNOWN_PLACE } from './place-reader.js';

/** Stands for what can be sealed only inside the case, which does not exist yet. */
const NOT_YET_SEALED: SealedValue = { sealed: 1, iv: '', data: '', tag: '' };

/** A report before anything is known of it. */
export function newReport(intake: Pick<IntakeDomain, 'channel' | 'practice' | 'receivedAt'>): ReportDomain {
  return {
    status: 'received',
    outcome: null,
    intake: {
      ...intake,
      text: '',
      original: NOT_YET_SEALED,
      place: UNKNOWN_PLACE,
      reporter: { anonymous: true, name: null, phone: null, idNumber: null, email: null, fingerprints: [] },
      attachments: [],
      queryCodeHash: '',
      supplements: [],
      openQuestion: null,
      told: [],
    },
    acceptance: emptyAcceptance(),
    emergency: emptyEmergency(),
    handling: emptyHandling(),
    feedback: emptyFeedback(),
    records: emptyRecords(),
    registers: {},
  };
}
