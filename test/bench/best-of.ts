const RUNS = 9;

/** The best of a few runs, in ms: the machine may be busy with something else. To be compared, never asserted alone. */
export function bestOf(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...runs);
}
