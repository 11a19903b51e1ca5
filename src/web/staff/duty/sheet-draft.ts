import type { FlashReports, NewFlashReport } from './duty-data.js';

export type SheetDraft = Required<NewFlashReport>;

/** What the next sheet begins with: the server carries on what still holds. */
export function draftOf({ draft }: FlashReports): SheetDraft {
  return { ...draft, final: false };
}

export type Lack = 'happenedAt' | 'what' | 'taken';

/** The first thing a sheet cannot go out without; null when nothing is missing. */
export function lackOf(draft: SheetDraft): Lack | null {
  const needed: readonly Lack[] = ['happenedAt', 'what', 'taken'];
  return needed.find((key) => draft[key].trim() === '') ?? null;
}
