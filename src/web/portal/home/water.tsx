import type { ReactElement } from 'react';

const FAR =
  'M470 262c80-14 120-78 176-82 58-4 86 56 132 46 50-12 92-90 168-94 70-4 96 58 152 66 54 8 96-58 152-62 64-4 90 42 190 38v88z';
const NEAR = 'M740 262c66-6 92-34 138-37 46-3 70 22 112 16 46-6 88-64 142-64 52 0 84 42 134 46 48 4 86-32 174-36v75z';
const RIPPLES =
  'M620 288h230M990 282h320M710 306h130M880 318h250M1230 312h170M570 332h320M1020 340h180M690 358h200M960 364h350';

/** Far hills and the same hills in still water: the one picture of the portal. */
export function Water(): ReactElement {
  return (
    <svg className="pt-water" viewBox="0 0 1440 380" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <g fill="var(--sj-water)">
        <path d={FAR} opacity=".08" />
        <path d={NEAR} opacity=".07" />
        <g transform="matrix(1 0 0 -.4 0 366.800)" opacity=".5">
          <path d={FAR} opacity=".08" />
          <path d={NEAR} opacity=".07" />
        </g>
      </g>
      <path d={`M460 262h980${RIPPLES}`} fill="none" stroke="var(--sj-water)" opacity=".17" />
    </svg>
  );
}
