export { type FormSchema, TaskForm, type TaskFormHandle } from './task-form.js';
