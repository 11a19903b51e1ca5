export { type Budget, EXPRESSION_BUDGET, isWithin } from './budget.js';
export {
  type CompiledExpression,
  type CompileOptions,
  compileExpression,
  MAX_EXPRESSION_LENGTH,
} from './compile-expression.js';
export { ExpressionFault } from './expression-fault.js';
