import { Module } from '@nestjs/common';
import { ProcessEngine } from './process-engine.js';
import { BpmnProcessEngine } from './runtime/bpmn-process-engine.js';

@Module({ providers: [{ provide: ProcessEngine, useClass: BpmnProcessEngine }], exports: [ProcessEngine] })
export class EngineModule {}
