import type { ReporterInput, ReportInput } from '../../../src/procedure/acceptance/index.js';
import { ProcedureBench, type Rulings } from '../../bench/procedure-bench.js';

/** Everything scripted as clear, but the rules for repeats are the real ones. */
export const REAL: Rulings = { repeats: undefined as never };
export const STORY = '平江县余坪镇昌江边有人夜里用抽沙船偷采河沙,河堤已经被掏空,请派人来看看。';

/** A bench with the real rules for repeats, on which each test has a village and a reporter of its own. */
export class RepeatDesk {
  spot = 0;

  private constructor(readonly bench: ProcedureBench) {}

  static async open(): Promise<RepeatDesk> {
    return new RepeatDesk(await ProcedureBench.open());
  }

  /** Before each test: the real rules again, and the next village. */
  next(): void {
    this.bench.rule(REAL);
    this.spot += 1;
  }

  report(change: Partial<ReportInput> = {}): Partial<ReportInput> {
    const village = `第${this.spot}村`;
    return {
      text: STORY,
      place: { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇', village },
      reporter: this.reporter('138'),
      ...change,
    };
  }

  /** Somebody else of the village. */
  neighbour(): ReporterInput {
    return this.reporter('139');
  }

  private reporter(prefix: string): ReporterInput {
    return { anonymous: false, phone: `${prefix}0013${String(this.spot).padStart(4, '0')}` };
  }
}
