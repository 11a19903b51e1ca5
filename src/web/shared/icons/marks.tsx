import type { ReactElement } from 'react';

/** 水镜: hills, and the hills again in still water. */
export function BrandMark({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="var(--sj-water)" />
      <path d="M5 15.5 12 8l4 4.5 3-2.5 8 5.5z" fill="#fff" />
      <path d="M5 18l7 7.5 4-4.5 3 2.5 8-5.5z" fill="#fff" opacity=".4" />
    </svg>
  );
}

/** The water line of an empty region: far hills over their reflection. */
export function StillWater(): ReactElement {
  return (
    <svg width="112" height="52" viewBox="0 0 112 52" aria-hidden="true" fill="var(--sj-water)">
      <path d="M12 27C24 26 28 12 39 12s13 12 21 12 10-8 17-8 11 9 23 11z" opacity=".15" />
      <path d="M12 29c12 1 16 10 27 10s13-8 21-8 10 6 17 6 11-7 23-8z" opacity=".07" />
      <path d="M2 28h108M24 45h20M62 47h28" fill="none" stroke="var(--sj-water)" opacity=".45" />
    </svg>
  );
}
