import '../../import-rules.js';
