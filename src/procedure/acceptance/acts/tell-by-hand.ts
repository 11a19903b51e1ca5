import { shanghaiDay } from '../../../platform/calendar/index.js';
import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, flagOf, numberOf, textOf } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';
import { markTold } from '../telling.js';

/**
 * 人工告知: who, how and when. After as many tries on as many days as the diagram asks for, the notice on the query
 * page has to do.
 */
export const tellByHand: FormAct = {
  form: 'tell-by-hand',
  execute(actor, file, task, data) {
    const how = textOf(data, 'how');
    const told = flagOf(data, 'told');
    if (told && how === '') return refuse('telling.how-missing');
    const { telling } = file.domain.acceptance;
    const tries = [...telling.tries, file.now.toISOString()];
    amendAcceptance(file, { telling: { ...telling, tries } });
    const exhausted =
      tries.length >= numberOf(task.inputs, 'triesNeeded') &&
      new Set(tries.map(day)).size >= numberOf(task.inputs, 'daysNeeded');
    if (told || exhausted) markTold(file, told ? how : 'page');
    file.record({
      kind: 'reporter.told-by-hand',
      data: { kind: telling.kind, told, how, note: textOf(data, 'note'), tries: tries.length, by: actor.id },
      clause: '办法 第七条(四)',
    });
    return done({ settled: told || exhausted });
  },
};

function day(instant: string): string {
  return shanghaiDay(new Date(instant));
}
