import { Test } from '@nestjs/testing';
import { EngineModule, ProcessEngine } from './index.js';

it('The engine module provides the port', async () => {
  const module = await Test.createTestingModule({ imports: [EngineModule] }).compile();
  expect(module.get(ProcessEngine)).toBeInstanceOf(ProcessEngine);
  await module.close();
});
