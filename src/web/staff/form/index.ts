export { type FieldFault, type FormSchema, TaskForm, type TaskFormHandle } from './task-form.js';
