export { AskDialog, type AskDialogProps } from './ask-dialog.js';
export { type Command, useCommand } from './use-command.js';
