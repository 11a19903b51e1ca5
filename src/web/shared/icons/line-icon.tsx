import type { ReactElement } from 'react';
import './icons.css';

export interface IconProps {
  /** Edge in CSS pixels: 16 in lines, 14 in chips, 20 in empty regions. */
  readonly size?: number;
  readonly className?: string;
}

export type Icon = (props: IconProps) => ReactElement;

/** One family: a 16 px square, lines of 1.5 px, round ends. Decoration always: the word stands beside it. */
export function lineIcon(path: string): Icon {
  return (props) => drawn(path, props);
}

function drawn(path: string, { size = 16, className = '' }: IconProps): ReactElement {
  return (
    <svg className={`sj-icon ${className}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
