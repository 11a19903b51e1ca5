import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportChapter } from '../case/index.js';
import { bureauCheck } from './acts/bureau-check.js';
import { bureauFeedback } from './acts/bureau-feedback.js';
import { checkFeedback } from './acts/check-feedback.js';
import { closing } from './acts/closing.js';
import { consultationAnswer } from './acts/consultation-answer.js';
import { coordinateFeedback } from './acts/coordinate-feedback.js';
import { legalOpinion } from './acts/legal-opinion.js';
import { notifyByHand } from './acts/notify-by-hand.js';
import { reporterInquiry } from './acts/reporter-inquiry.js';
import { signOff } from './acts/sign-off.js';
import { undertakerAnswer } from './acts/undertaker-answer.js';
import { Notices } from './notices.js';
import { acceptFeedback } from './services/accept-feedback.js';
import { alarmBureau } from './services/alarm-bureau.js';
import { deemAccepted } from './services/deem-accepted.js';
import { fileExtension } from './services/file-extension.js';
import { handBack } from './services/hand-back.js';
import { nameLongterm } from './services/name-longterm.js';
import { openHandling } from './services/open-handling.js';
import { recordClosing } from './services/record-closing.js';
import { recordNotice } from './services/record-notice.js';
import { recordProgress } from './services/record-progress.js';
import { sendBack } from './services/send-back.js';
import { HANDLING_TEXTS_PATH } from './settings.js';

/** 组织办理 (办法 第九–十一条). */
export function handlingChapter(calendar: WorkCalendar, policy: PolicyReleases): ReportChapter {
  const notices = new Notices(policy, HANDLING_TEXTS_PATH);
  return {
    name: 'handling',
    services: [
      openHandling(calendar, policy),
      deemAccepted,
      handBack,
      fileExtension(notices),
      nameLongterm(notices),
      recordProgress,
      recordNotice,
      alarmBureau,
      recordClosing,
      sendBack,
      acceptFeedback,
    ],
    acts: [
      bureauCheck,
      signOff,
      consultationAnswer,
      closing,
      undertakerAnswer,
      legalOpinion,
      reporterInquiry,
      notifyByHand,
      bureauFeedback,
      checkFeedback,
      coordinateFeedback,
    ],
    facets: ({ domain: { handling } }) => ({
      finding: handling.closing?.finding ?? null,
      result: handling.closing?.result ?? null,
      extended: handling.extension?.state === 'filed',
      longTerm: handling.longTerm !== null,
      handlingPhase: handling.phase,
    }),
  };
}
