/** Whether a value is nested more than so many levels; told without recursion, so that no depth is too much to ask. */
export function isDeeperThan(limit: number, root: unknown): boolean {
  const queue: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    if (entry.depth > limit) return true;
    if (entry.value === null || typeof entry.value !== 'object') continue;
    for (const value of Object.values(entry.value)) queue.push({ value, depth: entry.depth + 1 });
  }
  return false;
}
