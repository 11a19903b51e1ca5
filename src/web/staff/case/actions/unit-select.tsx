import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, unwrap } from '../../../api/index.js';
import { texts } from './texts.zh.js';

const SHOWN = 50;

export interface UnitSelectProps {
  readonly id?: string;
  readonly label?: string;
  readonly many?: boolean;
  /** Only units that may act in this role. */
  readonly actingAs?: string;
  readonly value?: string | readonly string[];
  readonly onChange?: (value: string | readonly string[]) => void;
}

/** Units of the directory by name: there are thousands, so the server finds them. */
export function UnitSelect({ id, label, many = false, actingAs, value, onChange }: UnitSelectProps) {
  const [name, setName] = useState('');
  const asked = useDeferredValue(name);
  const found = useQuery({
    queryKey: ['units', actingAs ?? '', asked],
    queryFn: () => {
      const query = {
        limit: SHOWN,
        ...(actingAs === undefined ? {} : { role: actingAs }),
        ...(asked === '' ? {} : { name: asked }),
      };
      return unwrap(api.GET('/api/directory/units', { params: { query } }));
    },
    placeholderData: (before) => before,
  });
  return (
    <Select
      id={id}
      aria-label={label}
      className="case__wide"
      mode={many ? 'multiple' : undefined}
      showSearch={{ filterOption: false, onSearch: setName }}
      placeholder={texts.units}
      notFoundContent={texts.noUnit}
      value={value}
      onChange={onChange}
      options={(found.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
    />
  );
}
