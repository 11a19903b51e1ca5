import { type ReactElement, useCallback } from 'react';
import { api, unwrap } from '../../api/index.js';
import { useAsked } from '../asking/index.js';
import { isPractice } from '../shell/index.js';
import { PHONE } from './texts.zh.js';

/** In the demonstration no message is sent: it is shown here, where there is no telephone to read it on. */
export function DrillMessage({ phone }: { readonly phone: string }): ReactElement | null {
  const ask = useCallback(() => latest(phone), [phone]);
  const { value } = useAsked(ask);
  if (!value) return null;
  return (
    <p className="pt-note" data-tone="ochre">
      {PHONE.drill}
      {value}
    </p>
  );
}

async function latest(phone: string): Promise<string> {
  if (!(await isPractice())) return '';
  const { items } = await unwrap(api.GET('/api/demo/messages', { params: { query: { phone } } }));
  return items[0]?.text ?? '';
}
