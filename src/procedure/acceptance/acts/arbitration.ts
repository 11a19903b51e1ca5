import { done, type JsonObject, type Outcome, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, textOf, textsOf } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';
import type { Arbitration } from '../domain.js';
import { type Bureaus, dispatchTo } from './dispatch.js';

const OUTCOMES = ['lead', 'lead-and-assisting', 'out-of-scope', 'split'] as const;

/** 协调裁定 of the General Office after two returns: its dispatch binds, the bureau may not return the item again. */
export function arbitrationAct(bureaus: Bureaus): FormAct {
  return {
    form: 'arbitration',
    execute(actor, file, _task, data) {
      const outcome = OUTCOMES.find((known) => known === textOf(data, 'outcome'));
      const reason = textOf(data, 'reason');
      if (!outcome) return refuse('arbitration.outcome-missing');
      if (reason === '') return refuse('arbitration.reason-missing');
      if (outcome === 'lead-and-assisting' && textsOf(data, 'assisting').length === 0)
        return refuse('arbitration.assisting-missing');
      const outputs: Outcome<JsonObject> =
        outcome === 'lead' || outcome === 'lead-and-assisting'
          ? dispatchTo(actor, file, bureaus, outcome === 'lead' ? { ...data, assisting: [] } : data, true)
          : done({ action: 'review' });
      if (outputs.ok) keep(file, { outcome, reason, at: file.now.toISOString(), by: actor.id });
      return outputs;
    },
  };
}

function keep(file: ReportFile, arbitration: Arbitration): void {
  amendAcceptance(file, { arbitration });
  if (arbitration.outcome === 'out-of-scope' || arbitration.outcome === 'split') {
    file.domain.status = 'reviewing';
    // Ruled in time or not is settled; what the centre does next has a limit of its own.
    file.startClock('redispatch');
  }
  file.record({ kind: 'report.arbitrated', data: { ...arbitration }, clause: '办法 第五条' });
}
