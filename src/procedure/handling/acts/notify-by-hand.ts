import { shanghaiDay } from '../../../platform/calendar/index.js';
import { done, type JsonObject, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf, textsOf } from '../../case/index.js';
import { markTold } from '../notices.js';

/**
 * 人工告知 of a notice no receipt came for: who, how and when. After as many tries on as many days as the diagram asks
 * for, the notice on the query page has to do (policy decision 5).
 */
export const notifyByHand: FormAct = {
  form: 'notify-by-hand',
  execute(actor, file, task, data) {
    const how = textOf(data, 'how');
    const told = data.told === true;
    if (told && how === '') return refuse('notice.how-missing');
    const tries = [...textsOf(task.inputs, 'tries'), file.now.toISOString()];
    const settled = told || haveSufficed(tries, task.inputs);
    if (settled) markTold(file, Number(task.inputs.index), told ? how : 'page');
    const kind = textOf(task.inputs, 'kind');
    const tried = { kind, told, how, note: textOf(data, 'note'), tries: tries.length, by: actor.id };
    file.record({ kind: 'reporter.told-by-hand', data: tried, clause: task.clause ?? '办法 第七条(四)' });
    return done({ settled, tries });
  },
};

function haveSufficed(tries: readonly string[], { triesNeeded, daysNeeded }: JsonObject): boolean {
  const days = new Set(tries.map((at) => shanghaiDay(new Date(at))));
  return tries.length >= Number(triesNeeded) && days.size >= Number(daysNeeded);
}
