export { createProcedure, type Procedure, type ProcedureParts } from './create-procedure.js';
