import type { Json, JsonObject } from '../../kernel/index.js';
import type { FlowNode } from '../elements/flow-node.js';
import { EngineExecution } from '../execution/engine-execution.js';
import { EngineFault } from '../execution/engine-fault.js';
import { EngineItem } from '../execution/engine-item.js';
import { EngineToken } from '../execution/engine-token.js';
import type { Stage, World } from '../execution/world.js';
import type { Diagram } from '../model/diagram.js';
import type { ExecutionState } from '../process-engine.js';

/** One live token as it is stored. Names are short because a case file carries them at every write. */
export interface TokenRecord {
  readonly id: number;
  readonly type: string;
  /** Element it stands at. */
  readonly at: string;
  readonly status: string;
  readonly scope?: number;
  /** Boundary events: the token of the activity they watch. */
  readonly watches?: number;
  readonly via?: string;
  readonly race?: string;
  readonly locals?: Record<string, Json>;
  readonly fault?: { readonly incident: string; readonly stage: Stage };
  readonly item?: ItemRecord;
}

interface ItemRecord {
  readonly id: string;
  readonly status: string;
  readonly stage: Stage;
  readonly startedAt?: string;
  readonly mapped?: JsonObject;
  readonly answer?: JsonObject;
  readonly awaits?: string;
  readonly due?: string;
}

type Stored<T> = { -readonly [K in keyof T]: T[K] };

/** An execution as it goes into the case file: live tokens only, plain data only. */
export function store(execution: EngineExecution): ExecutionState {
  return {
    id: execution.id,
    process: execution.model.process,
    model: execution.model.hash,
    status: execution.outcome,
    startedAt: execution.head.startedAt,
    ...(execution.endedAt && { endedAt: execution.endedAt }),
    variables: structuredClone(execution.variables),
    snapshot: structuredClone(execution.liveTokens().map(storeToken)) as unknown as Json,
  };
}

/** An execution as it was stored, ready to move. */
export function restore(world: World, diagram: Diagram, state: ExecutionState): EngineExecution {
  const execution = new EngineExecution(world, diagram, {
    id: state.id,
    startedAt: state.startedAt,
    variables: structuredClone(state.variables) as Record<string, Json>,
  });
  const records = tokenRecords(state);
  const tokens = new Map(records.map((record) => [record.id, loadToken(execution, record)]));
  for (const record of records) connect(tokens, record);
  return execution;
}

export function tokenRecords(state: ExecutionState): readonly TokenRecord[] {
  return structuredClone(state.snapshot ?? []) as unknown as readonly TokenRecord[];
}

function storeToken(token: EngineToken): TokenRecord {
  const { id, type, status, via, race, locals, fault } = token;
  const record: Stored<TokenRecord> = { id, type, at: token.currentNode.id, status };
  if (token.parentToken) record.scope = token.parentToken.id;
  if (token.isArmed) record.watches = token.originItem.token.id;
  if (via) record.via = via;
  if (race) record.race = race;
  if (locals) record.locals = locals;
  if (fault) record.fault = fault;
  if (token.currentItem) record.item = storeItem(token.currentItem);
  return record;
}

function storeItem({ id, status, stage, startedAt, mapped, answer, awaits, due }: EngineItem): ItemRecord {
  const record: Stored<ItemRecord> = { id, status, stage };
  if (startedAt) record.startedAt = startedAt;
  if (mapped) record.mapped = mapped;
  if (answer) record.answer = answer;
  if (awaits) record.awaits = awaits;
  if (due) record.due = due;
  return record;
}

function loadToken(execution: EngineExecution, record: TokenRecord): EngineToken {
  const node = execution.getNodeById(record.at) as FlowNode | undefined;
  if (!node) throw new EngineFault('model', `流程 ${execution.name} 没有元素 ${record.at}`);
  const token = new EngineToken(record.type as EngineToken['type'], execution, node);
  token.id = record.id;
  token.status = record.status as EngineToken['status'];
  if (record.via) token.via = record.via;
  if (record.race) token.race = record.race;
  if (record.locals) token.locals = { ...record.locals };
  if (record.fault) token.fault = record.fault;
  if (record.item) token.path = [loadItem(token, record.item)];
  execution.tokens.set(token.id, token);
  return token;
}

function loadItem(token: EngineToken, record: ItemRecord): EngineItem {
  const item = new EngineItem(token.currentNode, token);
  return Object.assign(item, record);
}

function connect(tokens: ReadonlyMap<number, EngineToken>, record: TokenRecord): void {
  const token = tokens.get(record.id);
  const scope = record.scope === undefined ? undefined : tokens.get(record.scope);
  const host = record.watches === undefined ? undefined : tokens.get(record.watches);
  if (token && scope) token.parentToken = scope;
  if (token && host) token.originItem = host.currentItem;
}
