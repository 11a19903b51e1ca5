import { api, unwrap } from '../../../api/index.js';
import type { ActionName } from './action.js';

export type Values = Readonly<Record<string, unknown>>;

interface Row {
  readonly name?: string;
  readonly text?: string;
}

/** One request of a dialog. @param key the same for every attempt @throws ProblemError */
export async function sendAction(name: ActionName, id: string, key: string, values: Values): Promise<void> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  await SENDERS[name](params, values);
}

type Params = { readonly path: { readonly id: string }; readonly header: { readonly 'Idempotency-Key': string } };
type Sender = (params: Params, values: Values) => Promise<unknown>;

const text = (values: Values, name: string) => String(values[name] ?? '').trim();
const list = <T>(values: Values, name: string) => (Array.isArray(values[name]) ? (values[name] as T[]) : []);
const reason = (values: Values) => ({ reason: text(values, 'reason') });
const question = (values: Values) => ({ question: text(values, 'question') });

const SENDERS: Readonly<Record<ActionName, Sender>> = {
  return: (params, values) =>
    unwrap(api.POST('/api/cases/{id}/return', { params, body: { opinion: text(values, 'opinion') } })),
  progress: (params, values) => {
    const reached = text(values, 'reached');
    const body = { text: text(values, 'text'), ...(reached === '' ? {} : { reached }) };
    return unwrap(api.POST('/api/cases/{id}/progress-notes', { params, body }));
  },
  legal: (params, values) => unwrap(api.POST('/api/cases/{id}/legal-opinions', { params, body: question(values) })),
  inquiry: (params, values) => unwrap(api.POST('/api/cases/{id}/inquiries', { params, body: question(values) })),
  extension: (params, values) => unwrap(api.POST('/api/cases/{id}/extension', { params, body: reason(values) })),
  longTerm: (params, values) => {
    const milestones = list<Row>(values, 'milestones').map(({ name = '', text: goal = '' }) => ({
      day: name,
      text: goal,
    }));
    const body = { day: text(values, 'day'), ...reason(values), milestones };
    return unwrap(api.POST('/api/cases/{id}/long-term', { params, body }));
  },
  rectification: (params, values) =>
    unwrap(api.POST('/api/cases/{id}/rectification', { params, body: { proof: text(values, 'proof') } })),
  undertakers: (params, values) => {
    const items = list<Row>(values, 'items').map(({ name = '', text: request = '' }) => ({ unit: name, request }));
    return unwrap(api.POST('/api/cases/{id}/undertakers', { params, body: { items } }));
  },
  writeOff: (params, values) =>
    unwrap(
      api.POST('/api/cases/{id}/undertakers/write-off', {
        params,
        body: { item: text(values, 'item'), ...reason(values) },
      }),
    ),
  reported: (params, values) =>
    unwrap(api.POST('/api/cases/{id}/reported-units', { params, body: { units: list<string>(values, 'units') } })),
  statement: (params, values) => {
    const questions = text(values, 'questions')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return unwrap(api.POST('/api/cases/{id}/statements', { params, body: { unit: text(values, 'unit'), questions } }));
  },
  statementAnswer: (params, values) =>
    unwrap(
      api.POST('/api/cases/{id}/statements/answer', {
        params,
        body: { statement: text(values, 'statement'), answer: text(values, 'answer') },
      }),
    ),
  emergency: (params, values) => unwrap(api.POST('/api/cases/{id}/emergency', { params, body: reason(values) })),
  undoMerge: (params, values) => unwrap(api.POST('/api/cases/{id}/merge/undo', { params, body: reason(values) })),
  spotCheck: (params, values) => unwrap(api.POST('/api/cases/{id}/spot-check', { params, body: reason(values) })),
};
