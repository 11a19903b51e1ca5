import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { keyOf, type Line, sliceOf } from './lines.js';
import { texts } from './texts.zh.js';

/** Lines of a long list are one line high each: longer ones are cut, and read in full on focus or in the print. */
const LINE = 32;
const HEIGHT = 480;

/** Draws the lines in sight only; the list keeps its full length for scrolling, and says it to screen readers. */
export function LongList(props: { lines: readonly Line[]; draw: (line: Line) => ReactElement }): ReactElement {
  const { lines, draw } = props;
  const box = useRef<HTMLElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [height, setHeight] = useState(HEIGHT);
  useLayoutEffect(() => setHeight(box.current?.clientHeight ?? HEIGHT), []);
  const { from, to } = sliceOf(lines.length, LINE, scrolled, height);
  return (
    <section
      ref={box}
      className="sj-history-long"
      aria-label={texts.list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
    >
      <ol style={{ height: lines.length * LINE }}>
        {lines.slice(from, to).map((line, at) => (
          <li
            key={keyOf(line)}
            style={{ top: (from + at) * LINE, height: LINE }}
            aria-setsize={lines.length}
            aria-posinset={from + at + 1}
          >
            {draw(line)}
          </li>
        ))}
      </ol>
    </section>
  );
}
