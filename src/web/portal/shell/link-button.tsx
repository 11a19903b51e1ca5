import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import '../../shared/controls/index.js';

interface LinkButtonProps {
  readonly to: string;
  readonly kind?: 'primary' | 'plain' | 'text';
  readonly size?: 'small' | 'middle' | 'large';
  readonly children: ReactNode;
}

/** Leads to another page and looks like a button. */
export function LinkButton({ to, kind = 'plain', size = 'middle', children }: LinkButtonProps): ReactElement {
  return (
    <Link className="sj-button" data-kind={kind} data-size={size} to={to}>
      {children}
    </Link>
  );
}

/** Calls a number; digits only in the address, as printed on the screen. */
export function CallLink({ phone, children }: { readonly phone: string; readonly children?: ReactNode }): ReactElement {
  return (
    <a className="sj-nowrap" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {children ?? phone}
    </a>
  );
}

const NUMBER = /(\d{3,4}-\d{7,8}|\b1\d{4}\b|\b1\d{2}\b)/;

/** A sentence whose telephone numbers can be called. */
export function PhoneText({ children: text }: { readonly children: string }): ReactElement {
  return (
    <>
      {text.split(NUMBER).map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
          <CallLink key={at} phone={part} />
        ) : (
          part
        ),
      )}
    </>
  );
}
