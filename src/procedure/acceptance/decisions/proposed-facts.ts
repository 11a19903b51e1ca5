import type { JsonObject } from '../../../platform/kernel/index.js';
import { type ReportDomain, textOf, textsOf } from '../../case/index.js';
import { categoryOptions, leadOptions, placeOptions } from './review-options.js';

/** What the rules propose, for the forms of acceptance to start from (`case.proposed` in a diagram). */
export function proposedFacts({ acceptance, intake }: Pick<ReportDomain, 'acceptance' | 'intake'>): JsonObject {
  const { scope, proposals, returns } = acceptance;
  return {
    category: acceptance.category,
    candidates: categoryOptions(acceptance.candidates),
    scopeCode: scope?.code ?? '',
    scopeReason: scope?.kind === 'accepted' ? '' : (scope?.reason ?? ''),
    authority: scope?.authority ?? '',
    phone: scope?.phone ?? '',
    missing: acceptance.missing.join('\n'),
    place: intake.place.label || intake.place.text,
    placeOptions: placeOptions(intake.place),
    closeReports: leadOptions(acceptance.repeat.close),
    leadNumber: acceptance.repeat.lead?.number ?? '',
    lead: proposals.routing?.outcome ?? '',
    assisting: textsOf(proposals.routing?.params ?? {}, 'assisting'),
    routingReason: proposals.routing?.reason ?? '',
    reasons: Object.values(proposals).map((proposal) => proposal.reason),
    answer: textOf(proposals['report-base']?.params ?? {}, 'answer'),
    source: proposals['report-base']?.reason ?? '',
    opinion: returns.at(-1)?.opinion ?? '',
  };
}
