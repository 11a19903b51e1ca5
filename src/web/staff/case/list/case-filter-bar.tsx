import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { type CaseFilter, type CaseStatus, caseAddress, caseFilterWith } from './case-filter.js';
import { useCategories, useProvinces } from './case-lists.js';
import { STATUSES, texts } from './texts.zh.js';

export interface CaseFilterBarProps {
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}

const STATUS_OPTIONS = Object.entries(STATUSES).map(([value, label]) => ({ value, label }));

/** Which cases to show: number, state, category, province, days of receipt. */
export function CaseFilterBar({ filter, onChange }: CaseFilterBarProps) {
  const set = (change: Parameters<typeof caseFilterWith>[1]) => onChange(caseFilterWith(filter, change));
  const provinces = useProvinces().map(({ code, name }) => ({ value: code, label: name }));
  const categories = useCategories().map((name) => ({ value: name, label: name }));
  return (
    <search className="cases__filters" aria-label={texts.filters}>
      <Input.Search
        key={filter.q ?? ''}
        size="small"
        allowClear
        defaultValue={filter.q}
        placeholder={texts.search}
        aria-label={texts.search}
        maxLength={60}
        onSearch={(q) => set({ q: q.trim() || undefined })}
      />
      <Choice
        title={texts.status}
        value={filter.status}
        options={STATUS_OPTIONS}
        onChoose={(status) => set({ status: status as CaseStatus | undefined })}
      />
      <Choice
        title={texts.category}
        value={filter.category}
        options={categories}
        onChoose={(category) => set({ category })}
      />
      <Choice
        title={texts.province}
        value={filter.province}
        options={provinces}
        onChoose={(province) => set({ province })}
      />
      <Day title={texts.from} value={filter.from} onChoose={(from) => set({ from })} />
      <Day title={texts.to} value={filter.to} onChoose={(to) => set({ to })} />
      {caseAddress(filter) === '' ? null : (
        <Button type="link" size="small" onClick={() => onChange({})}>
          {texts.clear}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly value: string | undefined;
  readonly options: { value: string; label: string }[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ title, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span className="cases__choice">
      <label htmlFor={id}>{title}</label>
      <Select
        id={id}
        size="small"
        popupMatchSelectWidth={false}
        value={value ?? ''}
        options={[{ value: '', label: texts.any }, ...options]}
        onChange={(chosen) => onChoose(chosen || undefined)}
      />
    </span>
  );
}

interface DayProps {
  readonly title: string;
  readonly value: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
}

function Day({ title, value, onChoose }: DayProps) {
  const id = useId();
  return (
    <span className="cases__choice">
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        type="date"
        defaultValue={value}
        key={value ?? ''}
        onChange={({ target }) => target.validity.valid && onChoose(target.value || undefined)}
      />
    </span>
  );
}
