import type { ReactElement } from 'react';
import type { Guidance } from '../guidance/index.js';
import { PhoneText } from '../shell/index.js';
import { HOME } from './texts.zh.js';
import './home.css';

/** 第三条: matters of others, with the body's name and its number; unconfirmed numbers say so. */
export function ElsewhereList({ items }: { readonly items: Guidance['elsewhere'] }): ReactElement {
  return (
    <ul className="pt-lines">
      {items.map(({ code, matter, authority, phone, unconfirmed }) => (
        <li key={code}>
          <span>
            {matter} <small>{authority}</small>
          </span>
          {phone === '' ? (
            <small>{HOME.noPhone}</small>
          ) : (
            <b>
              <PhoneText>{phone}</PhoneText>
              {unconfirmed && <small> {HOME.unconfirmed}</small>}
            </b>
          )}
        </li>
      ))}
    </ul>
  );
}
