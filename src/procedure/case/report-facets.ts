import type { CaseFile } from '../../platform/case-file/index.js';
import type { ReportDomain } from './report.js';
import { leadBureau } from './report-reading.js';
import { subjectOf } from './subject.js';

/** Scalars lists, searches and counts read; nothing personal but keyed hashes. */
export function reportFacets(file: CaseFile<ReportDomain>): Record<string, string | number | boolean | Date | null> {
  const { domain } = file;
  const { intake, acceptance } = domain;
  return {
    status: domain.status,
    outcome: domain.outcome,
    nature: acceptance.nature,
    category: acceptance.category,
    bureau: leadBureau(domain) ?? null,
    subject: subjectOf(intake.text),
    place: intake.place.label || intake.place.text,
    channel: intake.channel,
    practice: intake.practice,
    province: intake.place.province,
    city: intake.place.city,
    county: intake.place.county,
    receivedAt: new Date(intake.receivedAt),
    reporter: intake.reporter.fingerprints[0] ?? null,
    leadCase: acceptance.repeat.lead?.case ?? null,
    parentCase: acceptance.parent?.case ?? null,
  };
}
