import './one.js';
