import type { CaseView } from '../case-data.js';
import type { Action, ActionField, ActionName, Doer, Offered } from './action.js';
import { texts } from './texts.zh.js';

const BUREAU_ROLES = ['bureau', 'division-head', 'bureau-head'];
const reason: ActionField = { name: 'reason', kind: 'text' };
const question: ActionField = { name: 'question', kind: 'text' };

/**
 * What somebody may do to a case now beside its tasks. The server decides again and in its own words; this only leaves
 * out what can never be his, and says beforehand what surely would be refused.
 */
export function offeredTo(found: CaseView, doer: Doer): readonly Offered[] {
  if (found.ownItemOnly) return [];
  return [...byBureau(found, doer), ...byCentre(found, doer)];
}

function byBureau(found: CaseView, doer: Doer): readonly Offered[] {
  const { handling } = found;
  const own = doer.unit === found.bureau?.id && doer.roles.some((role) => BUREAU_ROLES.includes(role));
  if (handling === null || found.outcome !== null) return [];
  if (own && handling.phase === 'checking')
    return [offer({ name: 'return', fields: [{ name: 'opinion', kind: 'text' }], preview: 'return' })];
  const tracked = found.clocks.some(({ key, state }) => key === 'rectification' && state === 'running');
  const proof = offer({ name: 'rectification', fields: [{ name: 'proof', kind: 'text' }] });
  const proven = own && tracked ? [proof] : [];
  if (handling.phase !== 'handling') return proven;
  const byOffice = !own && doer.roles.includes('general-office') ? [extensionOf(found)] : [];
  return own ? [...whileHandling(found, doer), ...proven] : byOffice;
}

function whileHandling(found: CaseView, doer: Doer): readonly Offered[] {
  const handling = found.handling as NonNullable<CaseView['handling']>;
  const { reported, longTerm, nature } = handling;
  const names = reported.map((id) => ({ value: id, label: found.units[id] ?? id }));
  const goals = (longTerm?.dates.at(-1)?.milestones ?? []).map(({ day, text }) => ({
    value: day,
    label: `${day} ${text}`,
  }));
  const reached: ActionField[] =
    goals.length > 0 ? [{ name: 'reached', kind: 'choice', options: goals, optional: true }] : [];
  const head = doer.roles.includes('bureau-head');
  return [
    extensionOf(found),
    offer({ name: 'undertakers', fields: [{ name: 'items', kind: 'unit-rows' }] }),
    offer({ name: 'progress', fields: [{ name: 'text', kind: 'text' }, ...reached] }),
    offer({ name: 'legal', fields: [question] }),
    offer({ name: 'inquiry', fields: [question] }),
    offer({
      name: 'reported',
      fields: [{ name: 'units', kind: 'units', optional: true }],
      initial: { units: [...reported] },
    }),
    offer(
      {
        name: 'statement',
        fields: [
          { name: 'unit', kind: 'choice', options: names },
          { name: 'questions', kind: 'lines' },
        ],
      },
      names.length === 0 ? texts.noneReported : '',
    ),
    ...(nature === 'consultation'
      ? []
      : [
          offer(
            {
              name: 'longTerm',
              fields: [{ name: 'day', kind: 'day' }, reason, { name: 'milestones', kind: 'day-rows' }],
            },
            head ? '' : texts.headOnly,
          ),
        ]),
  ];
}

function extensionOf({ handling }: CaseView): Offered {
  const extension = handling?.extension ?? null;
  const barred =
    handling?.nature === 'consultation'
      ? texts.consultation
      : handling?.longTerm
        ? texts.longTermSet
        : extension !== null && extension.state === 'filed'
          ? texts.extended
          : '';
  return offer({ name: 'extension', fields: [reason], preview: 'extension' }, barred);
}

function byCentre({ acceptance, emergency, feedback, status, outcome }: CaseView, { roles }: Doer): readonly Offered[] {
  const centre = roles.includes('centre');
  const stands = emergency?.raised === true && emergency.standDown === null;
  const mergedNow = acceptance?.repeat.state === 'merged' && status !== 'ended';
  const checkable = feedback?.path === 'handled' && status === 'feedback' && feedback.reviewUntil !== '';
  const names: ActionName[] = [
    ...(centre && !stands && outcome === null ? ['emergency' as const] : []),
    ...(centre && mergedNow ? ['undoMerge' as const] : []),
    ...((centre || roles.includes('general-office')) && checkable ? ['spotCheck' as const] : []),
  ];
  return names.map((name) => offer({ name, fields: [reason] }));
}

function offer(action: Action, barred = ''): Offered {
  return { action, barred };
}

/** Beside an undertaking that is still open. */
export function writeOff(item: string): Action {
  return { name: 'writeOff', fields: [reason], given: { item } };
}

/** Beside a written statement that has been asked for. */
export function statementAnswer(statement: string): Action {
  return { name: 'statementAnswer', fields: [{ name: 'answer', kind: 'text' }], given: { statement } };
}
