import { Button } from '../../shared/controls/index.js';
import type { DeskScript, OutcomeKey } from './desk-data.js';
import { keepsEmergency } from './outcomes.js';
import { texts } from './texts.zh.js';

const words = texts.outcomes;

interface OutcomeBarProps {
  readonly outcomes: DeskScript['outcomes'];
  readonly isEmergency: boolean;
  readonly onChoose: (outcome: OutcomeKey) => void;
}

/** The only way to end a call: one of these. */
export function OutcomeBar({ outcomes, isEmergency, onChoose }: OutcomeBarProps) {
  return (
    <section className="desk__end" aria-label={words.label}>
      <b>{words.title}</b>
      <kbd>F8</kbd>
      <span className="sj-quiet sj-small">{isEmergency ? words.barred : words.hint}</span>
      <span className="desk__grow" />
      {[...outcomes]
        .sort((one, other) => Number(one.key === 'report') - Number(other.key === 'report'))
        .filter(({ key }) => !isEmergency || keepsEmergency(key))
        .map(({ key, title, digit }) => (
          <Button key={key} kind={key === 'report' ? 'primary' : 'plain'} onClick={() => onChoose(key)}>
            {title} <kbd>{digit}</kbd>
          </Button>
        ))}
    </section>
  );
}
