import { useQuery } from '@tanstack/react-query';
import { Button, Input, Popover, Select } from 'antd';
import { useId, useState } from 'react';
import { api, unwrap } from '../../api/index.js';
import { usePerson } from '../session/index.js';
import { addressOf, changed, type TaskFilter } from './filter.js';
import { useSavedFilters } from './saved-filters.js';
import { texts } from './texts.zh.js';

export interface FilterBarProps {
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}

/** What to show beside when it is due: category, who holds it, words, order. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const about = useQuery({
    queryKey: ['about'],
    queryFn: () => unwrap(api.GET('/api/about')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const set = (change: Parameters<typeof changed>[1]) => onChange(changed(filter, change));
  const any = { value: '', label: texts.anybody };
  return (
    <search className="inbox__filters" aria-label={texts.filters}>
      <Input.Search
        key={filter.q ?? ''}
        defaultValue={filter.q}
        placeholder={texts.search}
        aria-label={texts.search}
        allowClear
        size="small"
        id="inbox-search"
        onSearch={(q) => set({ q: q.trim() || undefined })}
      />
      <Choice
        title={texts.category}
        value={filter.category ?? ''}
        options={[any, ...(about.data?.categories ?? []).map((name) => ({ value: name, label: name }))]}
        onChoose={(category) => set({ category: category || undefined })}
      />
      <Choice
        title={texts.claimed}
        value={filter.claimed === undefined ? '' : String(filter.claimed)}
        options={[any, { value: 'false', label: texts.claimedNo }, { value: 'true', label: texts.claimedYes }]}
        onChoose={(claimed) => set({ claimed: claimed === '' ? undefined : claimed === 'true' })}
      />
      <Choice
        title={texts.sort}
        value={filter.sort ?? 'due'}
        options={[
          { value: 'due', label: texts.sortDue },
          { value: 'newest', label: texts.sortNewest },
        ]}
        onChoose={(sort) => set({ sort: sort === 'newest' ? 'newest' : undefined })}
      />
      <span className="inbox__grow" />
      {addressOf(filter) === addressOf({ scope: filter.scope }) ? null : (
        <>
          <Button type="link" size="small" onClick={() => onChange({ scope: filter.scope })}>
            {texts.clear}
          </Button>
          <SaveFilter filter={filter} />
        </>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly value: string;
  readonly options: { value: string; label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ title, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span className="inbox__choice">
      <label htmlFor={id}>{title}</label>
      <Select
        id={id}
        size="small"
        variant="borderless"
        popupMatchSelectWidth={false}
        value={value}
        options={options}
        onChange={onChoose}
      />
    </span>
  );
}

function SaveFilter({ filter }: { readonly filter: TaskFilter }) {
  const { id } = usePerson();
  const { keep } = useSavedFilters(id);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const save = () => {
    if (name.trim() === '') return;
    keep(name.trim(), addressOf(filter));
    setOpen(false);
    setName('');
  };
  const content = (
    <div className="inbox__save">
      <Input
        size="small"
        maxLength={20}
        value={name}
        aria-label={texts.saveName}
        placeholder={texts.saveName}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={save}
      />
      <Button size="small" type="primary" onClick={save}>
        {texts.saveConfirm}
      </Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" open={open} onOpenChange={setOpen}>
      <Button type="link" size="small">
        {texts.save}
      </Button>
    </Popover>
  );
}
