const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number | undefined> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number | undefined> = new Set([0x5d, 0x7d]);
const COMMA = 0x2c;

/** How deep a JSON text goes and how many values it has at most, counted outside its strings. */
export interface JsonShape {
  readonly depth: number;
  readonly values: number;
}

/**
 * Told from the bytes in one pass, before anything is made of them: a megabyte of empty lists becomes hundreds of
 * thousands of objects, each looked at many times. What is no JSON has a shape too.
 */
export function jsonShape(text: Uint8Array): JsonShape {
  let [level, depth, values, quoted] = [0, 0, 1, false];
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (quoted && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === COMMA) values += 1;
    else if (OPENING.has(byte)) {
      level += 1;
      values += 1;
      depth = Math.max(depth, level);
    } else if (CLOSING.has(byte)) level -= 1;
  }
  return { depth, values };
}
