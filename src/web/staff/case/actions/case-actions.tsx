import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { usePerson } from '../../session/index.js';
import type { CaseView } from '../case-data.js';
import type { Action, Offered } from './action.js';
import { ActionDialog } from './action-dialog.js';
import { offeredTo } from './offered.js';
import { texts } from './texts.zh.js';

/** Shown by itself; the rest is one press away. */
const FIRST = 1;

/** What may be done to the case beside its tasks: the likeliest as a button, the rest under 更多. */
export function CaseActions({ found }: { readonly found: CaseView }) {
  const person = usePerson();
  const [open, setOpen] = useState<Action | null>(null);
  const offered = offeredTo(found, person);
  if (offered.length === 0) return null;
  const [first, rest] = [offered.slice(0, FIRST), offered.slice(FIRST)];
  return (
    <>
      {first.map((one) => (
        <One key={one.action.name} offered={one} onOpen={setOpen} />
      ))}
      {rest.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map(({ action, barred }) => ({
              key: action.name,
              disabled: barred !== '',
              label:
                barred === '' ? texts.actions[action.name].button : `${texts.actions[action.name].button} ${barred}`,
            })),
            onClick: ({ key }) => setOpen(rest.find(({ action }) => action.name === key)?.action ?? null),
          }}
        >
          <Button aria-label={texts.moreLabel}>{texts.more}</Button>
        </Dropdown>
      ) : null}
      {open === null ? null : <ActionDialog found={found} action={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function One({ offered, onOpen }: { readonly offered: Offered; readonly onOpen: (action: Action) => void }) {
  const { action, barred } = offered;
  return (
    <span className="case__action">
      <Button disabled={barred !== ''} onClick={() => onOpen(action)}>
        {texts.actions[action.name].button}
      </Button>
      {barred === '' ? null : <span className="sj-quiet sj-small">{barred}</span>}
    </span>
  );
}
