import { Module } from '@nestjs/common';
import { Decisions } from './decisions.js';
import { JsonRulesDecisions } from './json-rules-decisions.js';

@Module({
  providers: [{ provide: Decisions, useClass: JsonRulesDecisions }],
  exports: [Decisions],
})
export class DecisionsModule {}
