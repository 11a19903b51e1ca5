import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './case-diagram.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useDates } from '../../shared/dates/index.js';
import { colours } from '../../shared/tokens/index.js';
import { type Mark, marksOf, type Passed, type Position, passedSteps } from './progress.js';
import { texts } from './texts.zh.js';

export interface CaseDiagramProps {
  readonly xml: string;
  readonly process: string;
  readonly passed: readonly Passed[];
  /** Where the case waits; the first of them is brought to the middle. */
  readonly positions: readonly Position[];
}

interface Canvas {
  zoom(level?: number | 'fit-viewport', at?: 'auto'): number;
  scrollToElement(element: string, padding?: number): void;
}
interface Overlays {
  add(element: string, overlay: { position: object; html: string | HTMLElement }): string;
}
interface Registry {
  get(element: string): object | undefined;
  getGraphics(element: string): SVGElement | undefined;
}

/** bpmn-js paints with inline styles, so these are inline too. */
const PAINT: Readonly<Record<Mark, Partial<CSSStyleDeclaration>>> = {
  done: { stroke: colours.water },
  current: { stroke: colours.water, strokeWidth: '4px', fill: colours.waterWash },
  failed: { stroke: colours.vermilion, strokeWidth: '3px' },
  left: { stroke: colours.mist, strokeDasharray: '4 3' },
};
/** Labels stay at 12 px or more. */
const READABLE = 1;
const SHAPE = '.djs-visual > :is(rect, circle, polygon, path)';

const RENDERER = {
  bpmnRenderer: { defaultFillColor: colours.sheet, defaultStrokeColor: colours.edge, defaultLabelColor: colours.ink },
};

/** Where a case has been and where it is, on the diagram of the release it runs by. */
export function CaseDiagram({ xml, process, passed, positions }: CaseDiagramProps) {
  const place = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer | null>(null);
  const [failed, setFailed] = useState(false);
  const dates = useDates();
  // A minute that passes must not draw the diagram anew.
  const stamp = useRef(dates.instant);
  stamp.current = dates.instant;
  const here = positions.find((position) => position.process === process)?.element ?? null;

  useEffect(() => {
    if (place.current === null) return;
    const made = new NavigatedViewer({ container: place.current, ...RENDERER });
    viewer.current = made;
    let gone = false;
    made
      .importXML(xml)
      .then(() => {
        if (gone) return;
        draw(made, { process, passed, positions }, stamp.current);
        show(made, here);
        leaveTabOrder(place.current);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      viewer.current = null;
      made.destroy();
    };
  }, [xml, process, passed, positions, here]);

  if (failed) return <p role="alert">{texts.failed}</p>;
  return (
    <figure className="case-diagram" aria-label={texts.diagram}>
      <div className="case-diagram__canvas" ref={place} aria-hidden="true" />
      <div className="case-diagram__tools">
        <button type="button" onClick={() => zoomBy(viewer.current, 1.25)}>
          {texts.zoomIn}
        </button>
        <button type="button" onClick={() => zoomBy(viewer.current, 0.8)}>
          {texts.zoomOut}
        </button>
        <button type="button" onClick={() => canvasOf(viewer.current)?.zoom('fit-viewport', 'auto')}>
          {texts.fit}
        </button>
        {here === null ? null : (
          <button type="button" onClick={() => viewer.current && show(viewer.current, here)}>
            {texts.toHere}
          </button>
        )}
      </div>
      <figcaption className="sj-hidden">
        {texts.asList}
        <ol>
          {passedSteps(process, passed).map((step) => (
            <li key={step.element}>
              {step.element === here ? texts.current(step.name) : texts.passed(step.name, dates.instant(step.lastAt))}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** The drawing is for the eye: its facts are the list below it, and nothing in it can be pressed. */
function leaveTabOrder(drawing: HTMLElement | null): void {
  for (const part of drawing?.querySelectorAll('[tabindex], a') ?? []) part.setAttribute('tabindex', '-1');
}

function canvasOf(viewer: NavigatedViewer | null): Canvas | null {
  return viewer === null ? null : viewer.get<Canvas>('canvas');
}

function zoomBy(viewer: NavigatedViewer | null, factor: number): void {
  const canvas = canvasOf(viewer);
  canvas?.zoom(canvas.zoom() * factor, 'auto');
}

/** Readable first: whole diagrams are wider than a page, so the current element comes to the middle. */
function show(viewer: NavigatedViewer, here: string | null): void {
  const canvas = viewer.get<Canvas>('canvas');
  if (here === null || viewer.get<Registry>('elementRegistry').get(here) === undefined) {
    canvas.zoom('fit-viewport', 'auto');
    return;
  }
  canvas.zoom(READABLE);
  canvas.scrollToElement(here, 140);
}

function draw(
  viewer: NavigatedViewer,
  { process, passed, positions }: Pick<CaseDiagramProps, 'process' | 'passed' | 'positions'>,
  stamp: (at: string) => string,
): void {
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<Registry>('elementRegistry');
  for (const [element, mark] of marksOf(process, passed, positions)) {
    const shape = registry.getGraphics(element)?.querySelector<SVGElement>(SHAPE);
    if (!shape) continue;
    const isInside = mark === 'current' && holdsMore(registry.get(element));
    Object.assign(shape.style, PAINT[isInside ? 'done' : mark]);
    if (mark === 'current' && !isInside)
      overlays.add(element, { position: { top: -26, left: 0 }, html: note('here', texts.here) });
  }
  for (const step of passedSteps(process, passed)) {
    if (registry.get(step.element) === undefined || step.completed === 0 || !step.type.endsWith('Task')) continue;
    const words = step.completed > 1 ? `${stamp(step.lastAt)}，${texts.times(step.completed)}` : stamp(step.lastAt);
    overlays.add(step.element, { position: { bottom: -3, left: 0 }, html: note('date', words) });
  }
}

/** A part drawn open around the very step the case waits at. */
function holdsMore(element: object | undefined): boolean {
  return (
    element !== undefined && 'children' in element && Array.isArray(element.children) && element.children.length > 0
  );
}

function note(kind: string, words: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `case-diagram__${kind}`;
  element.textContent = words;
  return element;
}
