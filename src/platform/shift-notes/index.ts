export { MongoShiftNotes } from './mongo-shift-notes.js';
export { type ShiftNote, ShiftNotes } from './shift-notes.js';
