import type { ReactElement } from 'react';
import { DatesAs } from '../dates/index.js';
import { ShortcutHelp } from '../keys/index.js';
import { Clocks } from './clocks.js';
import { Controls } from './controls.js';
import { Dates } from './dates.js';
import { Drawings } from './drawings.js';
import { Histories } from './histories.js';
import { States } from './states.js';
import { texts } from './texts.zh.js';
import './gallery.css';

const NOW = '2026-10-16T02:24:00Z';

/** Every part in every state, on an invented day: for looking, for screenshots, and for the accessibility check. */
export function Gallery({ portal }: { readonly portal: boolean }): ReactElement {
  return (
    <DatesAs manner={portal ? 'portal' : 'work'} now={NOW}>
      <a className="sj-skip" href="#main">
        {texts.skip}
      </a>
      <main id="main" className="gallery">
        <h1>{texts.title}</h1>
        <p className="sj-quiet">{texts.subtitle}</p>
        <Drawings />
        <Clocks />
        <Dates />
        <Histories />
        <States />
        <Controls />
      </main>
      <ShortcutHelp />
    </DatesAs>
  );
}
