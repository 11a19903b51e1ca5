import type { JsonObject } from '../../kernel/index.js';
import type { EngineExecution } from '../execution/engine-execution.js';
import { EngineFault } from '../execution/engine-fault.js';
import type { EngineItem } from '../execution/engine-item.js';
import type { EngineToken } from '../execution/engine-token.js';
import type { Post, Stage, World } from '../execution/world.js';
import { Diagram } from '../model/diagram.js';
import { type EngineState, NotWaiting, type Step, type StepHost } from '../process-engine.js';
import { STUCK, stuckTokens } from './deadlock.js';
import { IncidentBook } from './incident-book.js';
import { MessageBox } from './message-box.js';
import { restore, store } from './snapshot.js';
import { begin } from './start.js';
import { openTasks, openTimers, timerOf } from './waiting.js';

/** Moves one step may make; more is taken for an endless loop. */
const MOVE_BUDGET = 1_000;
/** Messages thrown and follow-ups asked for in one step. */
const MAX_POSTS = 100;
/** Ended executions kept for whoever looks at the case; older ones are in its history only. */
const ENDED_KEPT = 20;

/**
 * One step over all executions of a case file: restored at the beginning, moved through an agenda until nobody can move,
 * then messages and follow-ups, until everything is quiet.
 */
export class StepRun implements World {
  readonly executions: EngineExecution[] = [];
  readonly messages: MessageBox;
  readonly incidents: IncidentBook;
  private readonly ended: EngineState['executions'];
  private readonly agenda: { readonly token: EngineToken; readonly stage: Stage }[] = [];
  private readonly posts: Post[] = [];
  private next: number;
  private moves = 0;
  private posted = 0;

  constructor(
    state: EngineState,
    readonly host: StepHost,
  ) {
    this.next = state.nextId;
    this.messages = new MessageBox(state.parked);
    this.incidents = new IncidentBook(this, state.incidents);
    this.ended = state.executions.filter(({ status }) => status !== 'running');
    for (const execution of state.executions) {
      if (execution.status === 'running')
        this.executions.push(restore(this, this.diagram(execution.process), execution));
    }
    this.next = state.nextId;
  }

  nextId(): number {
    return this.next++;
  }

  schedule(token: EngineToken, stage: Stage): void {
    this.agenda.push({ token, stage });
  }

  /** @throws when it asks for a process that does not exist, so that the asking element is the one at fault */
  post(post: Post): void {
    if (post.kind === 'start') this.diagram(post.process);
    if (++this.posted > MAX_POSTS) throw new EngineFault('too-many-posts', `一步之内的请求超过 ${MAX_POSTS} 个`);
    this.posts.push(post);
  }

  forget(incident: string): void {
    this.incidents.close(incident);
  }

  diagram(process: string): Diagram {
    const model = this.host.model(process);
    if (model instanceof Diagram) return model;
    throw new EngineFault('model', `流程 ${process} 不是由本引擎编译的`);
  }

  start(process: string, variables: JsonObject): void {
    this.executions.push(begin(this, this.diagram(process), variables));
  }

  /** The waiting token of a task or timer. @throws NotWaiting */
  waitingAt(id: string): EngineToken {
    const token = this.tokens().find((candidate) => candidate.isWaiting && candidate.currentItem.id === id);
    if (token) return token;
    throw new NotWaiting(id);
  }

  tokens(): EngineToken[] {
    return this.executions.flatMap((execution) => execution.liveTokens());
  }

  /** Hands something to a waiting token; whatever goes wrong stays with it as an incident. */
  async trigger(token: EngineToken, answer: JsonObject | null): Promise<void> {
    await this.attempt(token, async () => {
      for (const rival of this.tokens()) {
        if (token.race && rival !== token && rival.race === token.race) await rival.terminate();
      }
      await token.signal(answer);
    });
  }

  /** Asks again when timers bound to a clock fall due. */
  async rearm(): Promise<void> {
    for (const token of this.tokens()) {
      const timer = timerOf(token);
      if (token.isWaiting && timer?.clock) await this.attempt(token, () => timer.start(token.currentItem));
    }
  }

  /** Lets everything happen that can happen now. */
  async settle(): Promise<void> {
    do {
      await this.drainAgenda();
      await this.carryOutNext();
    } while (this.agenda.length > 0 || this.posts.length > 0 || (await this.deliverParked()));
    for (const token of this.executions.flatMap(stuckTokens)) this.incidents.open(token, STUCK, 'enter');
  }

  private async drainAgenda(): Promise<void> {
    for (let move = this.agenda.shift(); move; move = this.agenda.shift()) {
      const { token, stage } = move;
      if (token.isLive) await this.attempt(token, () => token.act(stage), stage);
    }
  }

  private async attempt(token: EngineToken, act: () => Promise<unknown>, stage: Stage = 'finish'): Promise<void> {
    try {
      if (++this.moves > MOVE_BUDGET) throw new EngineFault('too-many-moves', `一步之内移动超过 ${MOVE_BUDGET} 次`);
      await act();
    } catch (error) {
      this.incidents.open(token, error, stage);
    }
  }

  private async carryOutNext(): Promise<void> {
    const post = this.posts.shift();
    if (!post) return;
    if (post.kind === 'start') this.start(post.process, post.variables);
    if (post.kind === 'message') await this.message(post.name, post.variables);
    if (post.kind === 'forget') this.messages.forget(new Set(post.messages));
    if (post.kind === 'signal') await this.signal(post.name, post.variables);
    if (post.kind === 'cancel') await this.cancel((execution) => execution.name === post.process);
  }

  /** To the token that has waited for it longest, else parked. */
  async message(name: string, variables: JsonObject): Promise<void> {
    const [token] = this.waiting(({ awaitedMessage }) => awaitedMessage === name);
    if (token && this.moves < MOVE_BUDGET) return this.trigger(token, variables);
    const dropped = this.messages.park({ name, variables, at: this.host.now.toISOString() });
    if (dropped) this.host.dropped?.(dropped);
  }

  async signal(name: string, variables: JsonObject): Promise<void> {
    for (const token of this.waiting(({ signalId }) => signalId === name)) {
      if (token.isLive) await this.trigger(token, variables);
    }
  }

  private waiting(matches: (item: EngineItem) => boolean): EngineToken[] {
    const tokens = this.tokens().filter((token) => token.isWaiting && matches(token.currentItem));
    return tokens.sort((a, b) => Number(a.currentItem.id) - Number(b.currentItem.id));
  }

  async cancel(which: (execution: EngineExecution) => boolean): Promise<void> {
    for (const execution of this.executions) {
      if (execution.outcome === 'running' && which(execution)) await execution.cancel();
    }
  }

  private async deliverParked(): Promise<boolean> {
    if (this.moves >= MOVE_BUDGET) return false;
    const awaited = new Set(
      this.tokens().flatMap((token) => (token.isWaiting ? [token.currentItem.awaitedMessage] : [])),
    );
    const message = this.messages.take(awaited);
    if (message) await this.message(message.name, message.variables);
    return message !== undefined;
  }

  /** The state to store and what waits in it. */
  result(): Step {
    const executions = this.executions.map(store);
    const ended = [...this.ended, ...executions.filter(({ status }) => status !== 'running')].slice(-ENDED_KEPT);
    const running = executions.filter(({ status }) => status === 'running');
    return {
      state: {
        executions: [...ended, ...running],
        parked: this.messages.parked,
        incidents: this.incidents.list,
        nextId: this.next,
      },
      tasks: openTasks(this.executions),
      timers: openTimers(this.executions),
    };
  }
}
