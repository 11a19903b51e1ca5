import { type Doc, getField, setField, type Value } from '../bson/bson.js';
import { isDoc, typeName } from '../bson/types.js';
import { ServerError } from '../errors.js';
import { isPosition } from '../query/path.js';

type Container = Doc | Value[];

/** Padding a list further than this is a mistake, not an update. */
const MOST_PADDING = 1_500;

/** One place in a document, named by concrete parts, that an operator reads and changes. */
export class Target {
  constructor(
    private readonly root: Doc,
    readonly parts: readonly string[],
  ) {}

  get path(): string {
    return this.parts.join('.');
  }

  /** `undefined` when missing. */
  get(): Value {
    return this.parts.reduce<Value>((value, part) => child(value, part), this.root);
  }

  /** Makes the documents on the way. @throws ServerError PathNotViable where a plain value is in the way. */
  set(value: Value): void {
    let container: Container = this.root;
    this.parts.slice(0, -1).forEach((part) => {
      let next = child(container, part);
      if (next === undefined) {
        next = {};
        put(container, part, next);
      }
      container = this.container(next, part);
    });
    put(container, this.last, value);
  }

  /** Removes the field; an element of a list becomes null, so that the others keep their positions. */
  unset(): void {
    const container = this.parts.slice(0, -1).reduce<Value>((value, part) => child(value, part), this.root);
    if (Array.isArray(container)) {
      if (isPosition(this.last) && Number(this.last) < container.length) container[Number(this.last)] = null;
    } else if (isDoc(container)) {
      delete container[this.last];
    }
  }

  private get last(): string {
    return this.parts.at(-1) as string;
  }

  private container(value: Value, part: string): Container {
    if (Array.isArray(value) || isDoc(value)) return value;
    throw notViable(`Cannot create field in element {${part}: ${typeName(value)}} on the path '${this.path}'`);
  }
}

function child(value: Value, part: string): Value {
  if (Array.isArray(value)) return isPosition(part) ? value[Number(part)] : undefined;
  return isDoc(value) ? getField(value, part) : undefined;
}

function put(container: Container, part: string, value: Value): void {
  if (!Array.isArray(container)) {
    setField(container, part, value);
    return;
  }
  if (!isPosition(part)) throw notViable(`Cannot create field '${part}' in an array`);
  const position = Number(part);
  if (position > container.length + MOST_PADDING)
    throw notViable(`position ${position} is too far behind the end of the array`);
  while (container.length < position) container.push(null);
  container[position] = value;
}

const notViable = (message: string): ServerError => new ServerError(28, 'PathNotViable', message);
