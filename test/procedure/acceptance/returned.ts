import { type ProcedureBench, staff } from '../../bench/procedure-bench.js';

/** What a bureau's return does to acceptance; the return itself is tested with handling. */
export async function returned(bench: ProcedureBench, number: string, opinion: string): Promise<void> {
  const { _id } = await bench.report(number);
  await bench.runtime.caseFiles.change(staff('bureau', 'rivers'), bench.command(opinion), _id, async (file) => {
    await file.cancelExecution('report-handling', opinion);
    await file.message('bureau.returned', { opinion, round: 1 });
    return { ok: true, value: null };
  });
  await bench.settle();
}
