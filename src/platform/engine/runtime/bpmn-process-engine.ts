import type { JsonObject } from '../../kernel/index.js';
import { compileDiagram, lintDiagram } from '../lint/index.js';
import {
  type CompiledModel,
  type DiagramSource,
  type EngineState,
  type ModelProblem,
  type ModelRegistry,
  NotWaiting,
  ProcessEngine,
  type Step,
  type StepHost,
} from '../process-engine.js';
import { tokenRecords } from './snapshot.js';
import { StepRun } from './step.js';
import { timerOf } from './waiting.js';

/** The port on bpmn-server: it moves the tokens, we give it a case file to move them in. */
export class BpmnProcessEngine extends ProcessEngine {
  compile(source: DiagramSource): Promise<CompiledModel> {
    return compileDiagram(source);
  }

  lint(source: DiagramSource, registry: ModelRegistry): Promise<readonly ModelProblem[]> {
    return lintDiagram(source, registry);
  }

  start(state: EngineState, host: StepHost, process: string, variables: JsonObject): Promise<Step> {
    return step(state, host, async (run) => run.start(process, variables));
  }

  complete(state: EngineState, host: StepHost, task: string, outputs: JsonObject): Promise<Step> {
    return step(state, host, (run) => run.trigger(run.waitingAt(task), structuredClone(outputs) as JsonObject));
  }

  message(state: EngineState, host: StepHost, name: string, variables: JsonObject): Promise<Step> {
    return step(state, host, (run) => run.message(name, structuredClone(variables) as JsonObject));
  }

  signal(state: EngineState, host: StepHost, name: string, variables: JsonObject): Promise<Step> {
    return step(state, host, (run) => run.signal(name, structuredClone(variables) as JsonObject));
  }

  fire(state: EngineState, host: StepHost, timer: string): Promise<Step> {
    return step(state, host, async (run) => {
      const token = run.waitingAt(timer);
      if (!timerOf(token)) throw new NotWaiting(timer);
      await run.trigger(token, null);
    });
  }

  retry(state: EngineState, host: StepHost, incident: string): Promise<Step> {
    return step(state, host, async (run) => {
      const token = run.tokens().find(({ fault }) => fault?.incident === incident);
      if (!token) throw new NotWaiting(incident);
      run.incidents.retry(token, incident);
    });
  }

  cancel(state: EngineState, host: StepHost, execution: string, _reason: string): Promise<Step> {
    return step(state, host, (run) => run.cancel(({ id }) => id === execution));
  }

  rearm(state: EngineState, host: StepHost): Promise<Step> {
    return step(state, host, (run) => run.rearm());
  }

  async waiting(state: EngineState, host: StepHost): Promise<Step> {
    return { ...new StepRun(state, host).result(), state };
  }

  positions(state: EngineState) {
    return state.executions.flatMap((execution) => {
      const tokens = tokenRecords(execution).filter(({ watches }) => watches === undefined);
      const elements = new Set(tokens.map(({ at }) => at));
      return [...elements].map((element) => ({ execution: execution.id, process: execution.process, element }));
    });
  }
}

async function step(state: EngineState, host: StepHost, act: (run: StepRun) => Promise<void>): Promise<Step> {
  const run = new StepRun(state, host);
  await act(run);
  await run.settle();
  return run.result();
}
