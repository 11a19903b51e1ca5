import { Int32, type Value } from '../bson/bson.js';
import { compare } from '../bson/compare.js';
import { add, isTrue, multiply } from '../bson/numbers.js';
import { isDoc, isNumber, typeName } from '../bson/types.js';
import { badValue, notCarried, typeMismatch } from '../errors.js';
import type { Target } from './target.js';

export function increase(target: Target, operand: Value): void {
  calculate(target, operand, '$inc', (current, by) => add(current, by));
}

export function multiplyBy(target: Target, operand: Value): void {
  calculate(target, operand, '$mul', (current, by) => multiply(current, by));
}

/** A missing field counts as zero, of the operand's type. */
function calculate(target: Target, operand: Value, name: string, work: (current: Value, by: Value) => Value): void {
  if (!isNumber(operand)) throw typeMismatch(`Cannot apply ${name} with a non-numeric argument on '${target.path}'`);
  const current = target.get();
  if (current !== undefined && !isNumber(current)) {
    throw typeMismatch(`Cannot apply ${name} to '${target.path}' of non-numeric type ${typeName(current)}`);
  }
  target.set(work(current ?? new Int32(0), operand));
}

export function keepLess(target: Target, operand: Value): void {
  const current = target.get();
  if (current === undefined || compare(operand, current) < 0) target.set(operand);
}

export function keepGreater(target: Target, operand: Value): void {
  const current = target.get();
  if (current === undefined || compare(operand, current) > 0) target.set(operand);
}

/** The server's own clock, as in MongoDB; the product writes its injected one instead. */
export function currentDate(target: Target, operand: Value): void {
  if (isDoc(operand) && operand.$type !== 'date') throw notCarried(`$currentDate of type '${String(operand.$type)}'`);
  if (!isDoc(operand) && (typeof operand !== 'boolean' || !isTrue(operand)))
    throw badValue('$currentDate expects true');
  target.set(new Date());
}
