import '../../../../src/procedure/case/index.js';
