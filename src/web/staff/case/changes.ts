import type { CaseView } from './case-data.js';
import { texts } from './texts.zh.js';

export type Seen = Pick<CaseView, 'revision' | 'statusTitle' | 'tasks' | 'clocks' | 'people'>;

/** What others did to a case between two looks, in sentences; the least that lets one decide whether to look. */
export function changesBetween(before: Seen, after: Seen): readonly string[] {
  if (before.revision === after.revision) return [];
  const status = before.statusTitle === after.statusTitle ? [] : [texts.changes.status(after.statusTitle)];
  const said = [...status, ...tasksBetween(before, after), ...clocksBetween(before, after)];
  return said.length > 0 ? said : [texts.changes.some];
}

function tasksBetween(before: Seen, after: Seen): readonly string[] {
  const known = new Map(before.tasks.map((task) => [task.id, task]));
  const open = new Set(after.tasks.map(({ id }) => id));
  return [
    ...before.tasks.filter(({ id }) => !open.has(id)).map(({ name }) => texts.changes.closed(name)),
    ...after.tasks.flatMap(({ id, name, unitTitle, assignee }) => {
      const was = known.get(id);
      if (was === undefined) return [texts.changes.opened(unitTitle, name)];
      if (was.assignee === assignee) return [];
      return [
        assignee === null ? texts.changes.released(name) : texts.changes.claimed(name, after.people[assignee] ?? ''),
      ];
    }),
  ];
}

function clocksBetween(before: Seen, after: Seen): readonly string[] {
  const known = new Map(before.clocks.map((clock) => [idOf(clock), clock]));
  return after.clocks.flatMap((clock) => {
    const was = known.get(idOf(clock));
    return was !== undefined && was.dueDay !== clock.dueDay && clock.state === 'running'
      ? [texts.changes.moved(clock.title, clock.dueDay.slice(5))]
      : [];
  });
}

function idOf({ key, subject, startedAt }: Seen['clocks'][number]): string {
  return `${key}:${subject}:${startedAt}`;
}
