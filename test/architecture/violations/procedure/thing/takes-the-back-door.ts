import '../../../../../src/platform/kernel/outcome.js';
