import '../../../../src/platform/kernel/index.js';
