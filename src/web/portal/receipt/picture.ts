import type { ReceiptLine } from './receipt-lines.js';

const WIDTH = 1080;
const MARGIN = 80;
const COLUMN = 240;
const INK = '#1B2528';
const QUIET = '#5F6A70';
const SERIF = '"Songti SC", "Noto Serif CJK SC", serif';

interface Placed {
  readonly font: string;
  readonly colour: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The receipt as a picture for the phone's album. Null where the browser draws none. */
export function drawReceipt(title: string, lines: readonly ReceiptLine[], foot: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  const { placed, height } = layOut(pen, title, lines, foot);
  canvas.width = WIDTH;
  canvas.height = height;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, height);
  pen.strokeStyle = INK;
  pen.strokeRect(30, 30, WIDTH - 60, height - 60);
  for (const { font, colour, text, x, y } of placed) {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function layOut(pen: CanvasRenderingContext2D, title: string, lines: readonly ReceiptLine[], foot: string) {
  const placed: Placed[] = [{ font: `700 52px ${SERIF}`, colour: INK, text: title, x: MARGIN, y: 140 }];
  let y = 240;
  for (const line of lines) {
    placed.push({ font: `32px ${SERIF}`, colour: QUIET, text: line.title, x: MARGIN, y });
    const font = line.large ? `700 46px ${SERIF}` : `34px ${SERIF}`;
    pen.font = font;
    for (const text of wrap(pen, line.text, WIDTH - 2 * MARGIN - COLUMN)) {
      placed.push({ font, colour: INK, text, x: MARGIN + COLUMN, y });
      y += line.large ? 64 : 52;
    }
    y += 16;
  }
  pen.font = `28px ${SERIF}`;
  for (const text of wrap(pen, foot, WIDTH - 2 * MARGIN)) {
    placed.push({ font: `28px ${SERIF}`, colour: QUIET, text, x: MARGIN, y: y + 24 });
    y += 42;
  }
  return { placed, height: y + 90 };
}

/** Chinese breaks anywhere: as many characters as fit. */
function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [''];
  for (const character of text) {
    const longer = `${lines.at(-1)}${character}`;
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(character);
  }
  return lines;
}
