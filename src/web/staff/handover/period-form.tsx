import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useDates } from '../../shared/dates/index.js';
import { fromField, lastHours, type Period, toField } from './period.js';
import { texts } from './texts.zh.js';

const USUAL = [12, 24, 72] as const;

export interface PeriodFormProps {
  readonly period: Period;
  readonly onChosen: (period: Period) => void;
}

export function PeriodForm({ period, onChosen }: PeriodFormProps) {
  const { now } = useDates();
  const [from, setFrom] = useState(toField(period.from));
  const [to, setTo] = useState(toField(period.to));
  const make = (event: FormEvent) => {
    event.preventDefault();
    onChosen({ from: fromField(from, period.from), to: fromField(to, period.to) });
  };
  return (
    <form className="handover__period" aria-label={texts.period} onSubmit={make}>
      <Moment label={texts.from} value={from} onChange={setFrom} />
      <Moment label={texts.to} value={to} onChange={setTo} />
      <Button htmlType="submit">{texts.make}</Button>
      <span className="handover__usual">
        {USUAL.map((hours) => (
          <Button key={hours} type="link" size="small" onClick={() => onChosen(lastHours(hours, now))}>
            {texts.hours(hours)}
          </Button>
        ))}
      </span>
    </form>
  );
}

interface MomentProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Moment({ label, value, onChange }: MomentProps) {
  const field = useId();
  return (
    <span className="handover__moment">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className="sj-input"
        type="datetime-local"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
