import { useEffect, useState } from 'react';
import { serverTime } from '../../shared/dates/index.js';
import { useKeys } from '../../shared/keys/index.js';
import { BaseSearch } from './base-search.js';
import { CallBar } from './call-bar.js';
import { CallerSide } from './caller-side.js';
import { Closing } from './closing.js';
import type { Call, DeskScript, OutcomeKey } from './desk-data.js';
import { ElsewhereScript } from './elsewhere-script.js';
import { EmergencyDialog } from './emergency-dialog.js';
import { focusPart } from './focus-part.js';
import { OutcomeBar } from './outcome-bar.js';
import { OutcomeDialog } from './outcome-dialog.js';
import { type ReadOut, useTaking } from './taking.js';
import { TakingForm } from './taking-form.js';
import { texts } from './texts.zh.js';

interface InCallProps {
  readonly call: Call;
  readonly script: DeskScript;
  readonly onEnded: (read: ReadOut | null) => void;
}

type Asking = OutcomeKey | 'emergency' | null;

/** A call under way: who calls, what is said, what can be answered, and the one outcome it must have. */
export function InCall({ call, script, onEnded }: InCallProps) {
  const { taking, set, note } = useTaking(call.id);
  const [asking, setAsking] = useState<Asking>(null);
  const hold = () => set({ heldSince: taking.heldSince === null ? new Date(serverTime.now()).toISOString() : null });
  const ask = (next: Asking) => setAsking((current) => current ?? next);
  useDeskKeys(script, { hold, ask });
  useEffect(() => focusPart('1'), []);
  return (
    <div className="desk">
      <CallBar call={call} taking={taking} onHold={hold} onEmergency={() => ask('emergency')} />
      <div className="desk__columns">
        <CallerSide call={call} taking={taking} set={set} note={note} />
        <TakingForm script={script} notes={taking.notes} note={note} />
        <aside className="desk__right" aria-label={texts.base.label}>
          <BaseSearch entry={taking.entry} choose={(entry) => set({ entry })} />
          <ElsewhereScript script={script} code={taking.code} choose={(code) => set({ code })} />
          <Closing secrecy={script.secrecy} />
        </aside>
      </div>
      <OutcomeBar outcomes={script.outcomes} isEmergency={taking.emergency !== null} onChoose={ask} />
      {asking === 'emergency' && (
        <EmergencyDialog
          reason={taking.emergency}
          mark={(emergency) => set({ emergency })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking !== null && asking !== 'emergency' && (
        <OutcomeDialog
          outcome={asking}
          call={call}
          script={script}
          taking={taking}
          onClose={() => setAsking(null)}
          onEnded={onEnded}
        />
      )}
    </div>
  );
}

/** Alt 1–7, F2, F4, F8 + digit, F9: all of them also while typing, since an agent types all the time. */
function useDeskKeys(script: DeskScript, { hold, ask }: { hold: () => void; ask: (next: Asking) => void }): void {
  const always = (label: string, run: () => void) => ({ label, run, whileTyping: true });
  const parts = [...script.questions.map(({ title }) => title), texts.parts.part6, texts.parts.part7];
  const toParts = parts.map((title, at) => [
    `alt+${at + 1}`,
    always(texts.parts.alt(title), () => focusPart(String(at + 1))),
  ]);
  const toOutcomes = script.outcomes.map(({ key, title, digit }) => [
    `f8 ${digit}`,
    always(texts.outcomes.f8(title), () => ask(key)),
  ]);
  useKeys({
    ...Object.fromEntries([...toParts, ...toOutcomes]),
    f2: always(texts.bar.emergency, () => ask('emergency')),
    f4: always(texts.parts.f4, () => focusPart('base')),
    f9: always(texts.bar.hold, hold),
  });
}
