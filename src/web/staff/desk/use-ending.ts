import { type Problem, problemOf } from '../../api/index.js';
import { placeBody } from '../../portal/places/index.js';
import { useCommand } from '../asking/index.js';
import { type Call, endCall, enterReport, type OutcomeKey, raiseEmergency } from './desk-data.js';
import { reportBody } from './notes.js';
import { type Details, endBody } from './outcomes.js';
import type { ReadOut, Taking } from './taking.js';

export interface Ending {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Ends the call with the outcome; until the server has said so, the page stays as it is. */
  end(details: Details): Promise<void>;
}

/** One outcome, once: a repetition after a broken line is the same command. */
export function useEnding(
  outcome: OutcomeKey,
  call: Call,
  taking: Taking,
  onEnded: (read: ReadOut | null) => void,
): Ending {
  const report = useCommand(enterReport);
  const other = useCommand((body: Parameters<typeof endCall>[1], key) => endCall(call.id, body, key));
  const flag = useCommand(({ number, reason }: { number: string; reason: string }, key) =>
    raisedOnce(number, reason, key),
  );

  const end = async (details: Details) => {
    if (outcome === 'report') {
      const receipt = await report.send(reportBody(taking.notes, placeBody(taking.notes.place), call.id));
      if (receipt !== null) onEnded({ receipt, emergency: taking.emergency });
      return;
    }
    const { emergency } = taking;
    // The earlier case first: a call that has ended could not be gone back to when the flag does not get through.
    if (emergency !== null && (await flag.send({ number: details.number.trim(), reason: emergency })) === null) return;
    if ((await other.send(endBody(outcome, details))) !== null) onEnded(null);
  };
  return {
    busy: report.busy || other.busy || flag.busy,
    problem: report.problem ?? flag.problem ?? other.problem,
    end,
  };
}

async function raisedOnce(number: string, reason: string, key: string): Promise<true> {
  try {
    return await raiseEmergency(number, reason, key);
  } catch (fault) {
    if (problemOf(fault).code === 'emergency.raised-already') return true;
    throw fault;
  }
}
