import { type Evaluated, kindOf } from './evaluate-scope.js';

/** One line per letter: decision, whether a clerk confirms, the evidence and, where labelled, whether it agrees. */
export function lineFor({ letter, answer, agrees }: Evaluated): string {
  const mark = agrees === undefined ? ' ' : agrees ? '✓' : '✗';
  const evidence =
    answer.candidates.find((candidate) => candidate.category === answer.decision) ?? answer.candidates[0];
  const words = evidence ? `${evidence.category} ${evidence.score}:${evidence.evidence.join(' / ')}` : '无依据词';
  const clerk = answer.needsClerk ? '（须人工确认）' : '';
  const wanted = agrees === false ? ` [标注 ${letter.scope}]` : '';
  return `${mark} ${letter.id}  ${answer.decision ?? '待定'}${clerk}  ${answer.clause}  ${words}${wanted}`;
}

/** Agreement and the confusion table of the labelled letters; empty when none carries a label. */
export function summary(results: readonly Evaluated[]): string[] {
  const labelled = results.filter((result) => result.agrees !== undefined);
  if (labelled.length === 0) return [`共 ${results.length} 件，均无标注`];
  const agreed = labelled.filter((result) => result.agrees).length;
  const silent = labelled.filter((result) => !result.answer.needsClerk);
  const silentAgreed = silent.filter((result) => result.agrees).length;
  return [
    `一致 ${agreed} / ${labelled.length}（${percent(agreed, labelled.length)}）；其中不须人工确认的 ${silentAgreed} / ${silent.length}`,
    '',
    ...confusion(labelled),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 1000) / 10}%`;
}

function confusion(results: readonly Evaluated[]): string[] {
  const rows = new Map<string, Map<string, number>>();
  for (const { letter, answer } of results) {
    const row = rows.get(kindOf(letter.scope ?? null)) ?? new Map<string, number>();
    const decided = kindOf(answer.decision);
    row.set(decided, (row.get(decided) ?? 0) + 1);
    rows.set(kindOf(letter.scope ?? null), row);
  }
  const lines = [...rows].map(([wanted, row]) => {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    const cells = [...row].sort((a, b) => b[1] - a[1]).map(([decided, count]) => `${decided} ${count}`);
    return `  ${wanted}(${total}) → ${cells.join(',')}`;
  });
  return ['混淆表（标注 → 判定）：', ...lines];
}
