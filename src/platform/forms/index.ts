export type { FieldFault } from './field-fault.js';
export type { Form, FormComponent, FormOption } from './form-schema.js';
export { type CheckExpression, type FormProblem, lintForm } from './lint-form.js';
export { type EvaluateCondition, readForm, validateForm } from './validate-form.js';
