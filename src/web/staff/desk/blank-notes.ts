import { NOWHERE } from '../../portal/places/index.js';
import { NOBODY, type Notes } from './notes.js';

/** A call of which nothing has been taken down yet. */
export const NO_NOTES: Notes = { who: NOBODY, when: '', place: NOWHERE, cause: '', course: '', category: '' };
