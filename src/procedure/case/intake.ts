import type { SealedValue } from '../../platform/vault/index.js';
import type { Channel } from './vocabulary.js';

/** What the reporter handed in (办法 第六条). Personal parts are sealed; the working text is masked. */
export interface IntakeDomain {
  readonly channel: Channel;
  /** Practice mode (第四条): goes the whole way, never counts. */
  readonly practice: boolean;
  /** Instant of first receipt, ISO UTC: day 0 of the acceptance clocks. */
  readonly receivedAt: string;
  /** Original text with every detected identifier masked: what people work with. */
  readonly text: string;
  readonly original: SealedValue;
  readonly place: ReportPlace;
  readonly reporter: ReporterIdentity;
  /** Ids of uploaded files. */
  readonly attachments: readonly string[];
  /** Category the reporter picked on the portal: a hint for the clerk, no decision; not there when he picked none. */
  readonly chosen?: string;
  /** SHA-256 of the query code; the code itself is shown once and kept nowhere. */
  readonly queryCodeHash: string;
  readonly supplements: readonly Supplement[];
  /** Set while the reporter has been asked something; who asked decides where the answer goes. */
  readonly openQuestion: OpenQuestion | null;
  /** What was told to the reporter, oldest first. */
  readonly told: readonly Telling[];
}

export interface ReportPlace {
  /** As written, identifiers masked. */
  readonly text: string;
  /** Official codes (GB/T 2260) as far as certain; empty strings otherwise. */
  readonly province: string;
  readonly city: string;
  readonly county: string;
  /** Names down to the county, for screens. */
  readonly label: string;
  /** `省|市|县|乡镇|村` as far as known; parts may be empty. */
  readonly path: string;
  /** River, lake, reservoir or works as named by the reporter; not there in cases stored before it was asked. */
  readonly water?: string;
  /** Township, village or spot below the county, as written. */
  readonly detail: string;
  readonly certainty: 'certain' | 'ambiguous' | 'unknown';
  readonly candidates: readonly { readonly code: string; readonly label: string }[];
}

export interface ReporterIdentity {
  readonly anonymous: boolean;
  readonly name: SealedValue | null;
  readonly phone: SealedValue | null;
  readonly idNumber: SealedValue | null;
  readonly email: SealedValue | null;
  /** Of a part split off: the names the whole letter was signed with, one a line; the part's own text lacks them. */
  readonly signedAs?: SealedValue;
  /** Who wrote it down for him (an elder's child, a neighbour); not there when he wrote himself. */
  readonly helper?: ReporterHelper;
  /** Keyed hashes of the contact identifiers: equal people, equal fingerprint. Empty when anonymous. */
  readonly fingerprints: readonly string[];
}

/** Somebody who helps a reporter to write: as well protected as he is. */
export interface ReporterHelper {
  readonly name: SealedValue;
  readonly phone: SealedValue | null;
  readonly relation: SealedValue;
}

export interface Supplement {
  readonly at: string;
  readonly text: string;
  /** Null for what came from a repeat: its original stays sealed in its own case. */
  readonly original: SealedValue | null;
  readonly attachments: readonly string[];
  /** `reporter`: sent in by him; `answer:<number>`: his new letter, taken as one; `merged:<number>`: from a repeat. */
  readonly from: string;
}

export interface OpenQuestion {
  readonly askedBy: string;
  readonly askedAt: string;
  readonly items: readonly string[];
}

/** One act of telling the reporter: what, how, when, and the body and number named (第七条(四)). */
export interface Telling {
  readonly kind: string;
  readonly at: string;
  readonly how: string;
  readonly text: string;
  readonly told: boolean;
}
