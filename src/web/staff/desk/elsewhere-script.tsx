import type { DeskScript, Elsewhere } from './desk-data.js';
import { texts } from './texts.zh.js';

const words = texts.elsewhere;

interface ElsewhereScriptProps {
  readonly script: DeskScript;
  readonly code: string;
  readonly choose: (code: string) => void;
}

/** What to read out when the matter belongs to somebody else: the words, the body, the number (第七条(四)). */
export function ElsewhereScript({ script, code, choose }: ElsewhereScriptProps) {
  const chosen = script.elsewhere.find((one) => one.code === code);
  const digit = (key: string) => script.outcomes.find((outcome) => outcome.key === key)?.digit;
  return (
    <section>
      <h2>{words.title}</h2>
      <ElsewhereSelect script={script} code={code} choose={choose} />
      {chosen !== undefined && (
        <div className="desk__script">
          <p>{chosen.say}</p>
          <p className="desk__number">{chosen.phone === '' ? words.noPhone : words.call(chosen.phone)}</p>
          {chosen.unconfirmed && chosen.phone !== '' && <p className="sj-small">{words.unconfirmed}</p>}
          <p className="sj-small">
            {words.after} <kbd>F8</kbd> <kbd>{digit('guided')}</kbd> {words.noted}
            <kbd>F8</kbd> <kbd>{digit('refused')}</kbd> {words.refused}
          </p>
        </div>
      )}
    </section>
  );
}

/** The matters, those met most often first. */
export function ElsewhereSelect({ script, code, choose }: ElsewhereScriptProps) {
  const order = [...script.elsewhere].sort((one, other) => Number(other.featured) - Number(one.featured));
  return (
    <select className="sj-input" aria-label={words.pick} value={code} onChange={({ target }) => choose(target.value)}>
      <option value="">{words.none}</option>
      {order.map((one: Elsewhere) => (
        <option key={one.code} value={one.code}>
          {one.matter}（{one.authority}）
        </option>
      ))}
    </select>
  );
}
