/** One place of the alert ladder: whom to tell, and how. */
export interface AlertPost {
  readonly post: string;
  readonly title: string;
  readonly channel: string;
  readonly receiver: string;
}

/** Whom to tell, in which order: policy data of the release a case is pinned to. */
export abstract class AlertLadder {
  abstract of(release: number): Promise<readonly AlertPost[]>;
}
