import { Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { problemOf } from '../../api/index.js';
import { RegionError } from '../../shared/states/index.js';
import { usePerson } from '../session/index.js';
import { useColleagues } from './task-data.js';
import { texts } from './texts.zh.js';

export interface HandOverDialogProps {
  readonly task: string;
  readonly onChosen: (colleague: string) => void;
  readonly onClose: () => void;
}

/** 转交: to somebody of the same unit and role. */
export function HandOverDialog({ task, onChosen, onClose }: HandOverDialogProps) {
  const { id: me } = usePerson();
  const field = useId();
  const colleagues = useColleagues(task);
  const [chosen, setChosen] = useState<string | null>(null);
  const others = (colleagues.data ?? []).filter(({ id }) => id !== me);
  return (
    <Modal
      open
      title={texts.handOverTitle}
      onCancel={onClose}
      onOk={() => chosen !== null && onChosen(chosen)}
      okText={texts.confirmHandOver}
      cancelText={texts.cancel}
      okButtonProps={{ disabled: chosen === null }}
      destroyOnHidden
    >
      <p className="sj-quiet">{texts.handOverWhy}</p>
      {colleagues.isError ? (
        <RegionError problem={problemOf(colleagues.error)} retry={() => void colleagues.refetch()} />
      ) : null}
      {colleagues.isSuccess && others.length === 0 ? <p role="status">{texts.noColleague}</p> : null}
      <label className="task-panel__label" htmlFor={field}>
        {texts.colleague}
      </label>
      <Select
        id={field}
        className="task-panel__wide"
        showSearch={{ optionFilterProp: 'label' }}
        loading={colleagues.isPending}
        value={chosen}
        onChange={setChosen}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Modal>
  );
}
