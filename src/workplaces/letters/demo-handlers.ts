import type { DemoCase, DemoTask } from './case-view.js';

type Filled = Readonly<Record<string, unknown>>;
type Handler = (found: DemoCase, task: DemoTask) => Filled;

const OTHER = '其他';
const ROUNDS = 2;
const DAY = 24 * 60 * 60 * 1000;

/** 受理审核: what the rules propose, with the clerk's own word where they leave something open. */
function review({ acceptance }: DemoCase, { inputs }: DemoTask): Filled {
  const { nature } = acceptance;
  if (nature === 'invalid') return { nature, reason: '内容不成诉求' };
  if (nature === 'suggestion') return { nature, forwardTo: ['general-office'] };
  if (nature === 'praise') return { nature };
  return { nature: nature ?? 'report', ...filledScope(acceptance, inputs), ...filledRepeat(inputs) };
}

function filledScope({ scope, category, candidates, rounds }: DemoCase['acceptance'], inputs: Filled): Filled {
  if (scope !== null && scope.kind !== 'accepted')
    return { ...picked(inputs, 'scopeCode', 'scopeReason', 'authority', 'phone'), scope: scope.kind };
  const chosen = category || candidates.find(({ category: name }) => !name.startsWith('OUT:'))?.category || OTHER;
  const reason = chosen === category ? {} : { reason: '规则未能确定类别，由受理员认定' };
  const wanting = inputs.completeness === 'incomplete' && rounds < ROUNDS;
  const complete = wanting ? picked(inputs, 'completeness', 'missing') : { completeness: 'complete' };
  return { scope: 'accepted', category: chosen, ...reason, ...complete };
}

function filledRepeat(inputs: Filled): Filled {
  const repeats = inputs.repeat === 'merge' || inputs.repeat === 'link';
  return repeats && inputs.leadNumber !== '' ? picked(inputs, 'repeat', 'leadNumber') : { repeat: 'none' };
}

function picked(inputs: Filled, ...keys: readonly string[]): Filled {
  return Object.fromEntries(keys.filter((key) => inputs[key] !== '').map((key) => [key, inputs[key]]));
}

function dispatch({ acceptance }: DemoCase): Filled {
  return { action: 'dispatch', lead: acceptance.proposals.routing?.outcome || 'general-office' };
}

function consultation(found: DemoCase, { inputs }: DemoTask): Filled {
  const answer = typeof inputs.answer === 'string' ? inputs.answer : '';
  return answer === '' ? dispatch(found) : { action: 'answer', answer };
}

/** The measures' date lies a month after the task was opened. */
function closing(_found: DemoCase, { openedAt }: DemoTask): Filled {
  const measuresDue = new Date(new Date(openedAt).getTime() + 30 * DAY).toISOString().slice(0, 10);
  return {
    measuresDue,
    finding: '属实',
    result: '已解决',
    method: '书面',
    measures: '责成属地水行政主管部门限期整改',
    responsibleUnit: '属地水行政主管部门',
    evidence: '整改前后对照材料',
    internalFinding: '经书面核查，反映的问题属实',
    reply: '您反映的问题经核查属实，已责成属地整改到位。',
  };
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  'acceptance-review': review,
  dispatch,
  redispatch: dispatch,
  consultation,
  'tell-by-hand': () => ({ told: true, how: 'phone' }),
  'notify-by-hand': () => ({ told: true, how: 'phone' }),
  withdrawal: () => ({ action: 'end' }),
  arbitration: (found) => ({ outcome: 'lead', lead: dispatch(found).lead, reason: '按职责分工裁定' }),
  'emergency-ack': () => ({}),
  'emergency-grade': () => ({ grade: '一般', reason: '经核实未达到重大标准' }),
  'emergency-follow': () => ({ action: 'stand-down', reason: '险情已排除' }),
  'bureau-check': () => ({ verdict: 'accept' }),
  'sign-off': () => ({ agreed: 'yes' }),
  closing,
  'consultation-answer': () => ({ reply: '您咨询的问题，现依据有关规定答复如下，请知悉。' }),
  'bureau-feedback': () => ({ progress: '已办结，结果随附。' }),
  'check-feedback': () => ({ verdict: 'accept' }),
  'coordinate-feedback': () => ({ verdict: 'accept' }),
  'undertaker-answer': () => ({ verdict: 'answer', answer: '已核查并整改。' }),
  'legal-opinion': () => ({ opinion: '依法可由属地水行政主管部门处理。' }),
  'reporter-inquiry': () => ({ how: '电话', answer: '已电话核实。' }),
  reply: (found) => ({ reply: found.acceptance.answer || '您反映的问题已办结，处理结果如上。' }),
  'call-back': () => ({ result: '满意' }),
  'review-transfer': () => ({}),
  'review-decision': () => ({ decision: '复查', reason: '有必要复查' }),
  'review-result': () => ({ result: '维持', conclusion: '经复查，原处理结果维持' }),
};

/** What a demo handler writes into the form of a task; null when the demonstration does not know the form. */
export function fillIn(found: DemoCase, task: DemoTask): Filled | null {
  if (task.form === null) return {};
  const handler = Object.hasOwn(HANDLERS, task.form) ? HANDLERS[task.form] : undefined;
  return handler === undefined ? null : handler(found, task);
}
