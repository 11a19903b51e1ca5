import { App } from 'antd';
import { type FormEvent, useState } from 'react';
import { Button, Field } from '../../shared/controls/index.js';
import { useCommand } from '../asking/index.js';
import { issueSheet } from './duty-acts.js';
import { type FlashReports, type NewFlashReport, useDutyChanged } from './duty-data.js';
import { draftOf, lackOf, type SheetDraft } from './sheet-draft.js';
import { fromField, toField } from './sheet-times.js';
import { texts } from './texts.zh.js';

const words = texts.sheets;
const LONG = [
  { key: 'what', rows: 4, most: 2000, optional: false },
  { key: 'casualties', rows: 2, most: 500, optional: true },
  { key: 'damage', rows: 2, most: 500, optional: true },
  { key: 'taken', rows: 4, most: 2000, optional: false },
  { key: 'requests', rows: 2, most: 1000, optional: true },
] as const;

/** What is typed outlives a look at the console; it is kept in this page only. */
const typed = new Map<string, SheetDraft>();

interface SheetFormProps {
  readonly reports: FlashReports;
  readonly next: { readonly n: number; readonly kind: string };
  readonly onIssued: (n: number) => void;
}

/** The next sheet, begun with what the last one said. */
export function SheetForm({ reports, next, onIssued }: SheetFormProps) {
  const { message } = App.useApp();
  const place = `${reports.number} ${next.n}`;
  const [draft, setDraft] = useState<SheetDraft>(() => typed.get(place) ?? draftOf(reports));
  const changed = useDutyChanged();
  const { busy, problem, send } = useCommand((body: NewFlashReport, key) => issueSheet(reports.number, body, key));
  const set = (part: Partial<SheetDraft>) => {
    const changedDraft = { ...draft, ...part };
    typed.set(place, changedDraft);
    setDraft(changedDraft);
  };
  const lack = lackOf(draft);
  const issue = async (event: FormEvent) => {
    event.preventDefault();
    if (lack !== null || (await send(draft)) === null) return;
    typed.delete(place);
    message.success(words.issuedOne(next.kind));
    await changed();
    onIssued(next.n);
  };
  return (
    <form className="sj-sheet duty__sheet-form" onSubmit={issue}>
      <h2>{words.next(next.n, next.kind)}</h2>
      <p className="sj-quiet sj-small">
        {words.noIdentity}
        {words.kept}
      </p>
      <Field label={words.happenedAt}>
        {(parts) => (
          <input
            {...parts}
            className="sj-input"
            type="datetime-local"
            value={toField(draft.happenedAt)}
            onChange={({ target }) => set({ happenedAt: fromField(target.value) })}
          />
        )}
      </Field>
      {LONG.map(({ key, rows, most, optional }) => (
        <Field key={key} label={words[key]} optional={optional}>
          {(parts) => (
            <textarea
              {...parts}
              className="sj-input"
              rows={rows}
              maxLength={most}
              value={draft[key]}
              onChange={({ target }) => set({ [key]: target.value })}
            />
          )}
        </Field>
      ))}
      <label className="duty__tick">
        <input type="checkbox" checked={draft.final} onChange={({ target }) => set({ final: target.checked })} />
        {words.final}
      </label>
      {problem !== null && (
        <p className="sj-fault" role="alert">
          {problem.detail}
        </p>
      )}
      <div>
        <Button type="submit" kind="primary" disabled={busy} reason={lack === null ? '' : words.missing[lack]}>
          {words.issue}
        </Button>
      </div>
    </form>
  );
}
