/** An expression that may not be used, or that could not be evaluated to a value. The text is for whoever drew it. */
export class ExpressionFault extends Error {
  constructor(
    readonly code:
      | 'syntax'
      | 'too-long'
      | 'not-allowed'
      | 'unknown-name'
      | 'missing'
      | 'too-large'
      | 'not-boolean'
      | 'evaluation',
    readonly text: string,
    detail: string,
  ) {
    super(`表达式「${text.length > 120 ? `${text.slice(0, 120)}…` : text}」${detail}`);
    this.name = 'ExpressionFault';
  }
}
