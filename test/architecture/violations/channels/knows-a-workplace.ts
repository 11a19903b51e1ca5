import '../../../../src/workplaces/index.js';
