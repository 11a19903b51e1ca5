export { isNowhere, NOWHERE, type PlaceDraft, placeBody, placeText } from './place.js';
export { PlacePicker } from './place-picker.js';
export { PLACES } from './texts.zh.js';
