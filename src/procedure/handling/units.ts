/** What handling must know of an organisation unit. */
export interface UnitStanding {
  readonly id: string;
  readonly name: string;
  /** 0 = the ministry and its bureaus, 1 = river-basin authority, 2 = province, 3 = city, 4 = county. */
  readonly rank: number;
}

/** The directory as handling sees it. */
export abstract class Units {
  abstract find(id: string): Promise<UnitStanding | null>;
}
