import type { DiagramSource, ModelProblem } from '../process-engine.js';

/** Largest diagram, in characters of XML. */
export const MAX_DIAGRAM_LENGTH = 1_000_000;

/** Most tags, opening and closing: twice the largest diagram of the procedure. */
const MAX_TAGS = 5_000;

/** An id stands in every message about its element. */
const LONG_ID = /\bid\s*=\s*(?:"[^"]{101}|'[^']{101})/;

/** Refused before anything is parsed: too much text, or text that defines entities. */
export function* soundText({ xml }: DiagramSource): Iterable<ModelProblem> {
  if (xml.length > MAX_DIAGRAM_LENGTH) {
    yield { rule: 'source-text', message: `流程图超过 ${MAX_DIAGRAM_LENGTH} 个字符` };
  }
  if (xml.split('<', MAX_TAGS + 2).length > MAX_TAGS + 1) {
    yield { rule: 'source-text', message: `流程图超过 ${MAX_TAGS} 个标签` };
  }
  if (LONG_ID.test(xml)) yield { rule: 'source-text', message: '流程图中有超过 100 个字符的 id' };
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) yield { rule: 'source-text', message: '流程图不能包含 DOCTYPE 或实体定义' };
}
