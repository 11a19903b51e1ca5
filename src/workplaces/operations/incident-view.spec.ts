import type { IncidentRow } from '../../platform/case-file/index.js';
import { incidentView } from './incident-view.js';

function shown(message: string, code = 'expression') {
  const incident = { id: 'i1', execution: 'e1', element: 'verdict', code, message, at: '', attempts: 1 };
  const row = {
    case: 'c',
    number: 'JB20260302-000001',
    release: 1,
    incidents: [incident],
    processes: { e1: 'report-acceptance' },
  };
  const nameOf = (process: string) => `${process}：受理结论`;
  return incidentView(row as unknown as IncidentRow, nameOf).incidents[0];
}

describe('an incident for the operator, who reads no case (第十五条)', () => {
  it.each([
    ['表达式“withdrawalAction”没有值', '表达式“withdrawalAction”没有值'],
    ['变量 "case.nature" 应为布尔', '变量 "case.nature" 应为布尔'],
    ['值“张三丰 13812345678”不是日期', '值…不是日期'],
    ['案件 JB20260302-000001 没有主办', '案件 … 没有主办'],
  ])('%s', (message, said) => {
    expect(shown(message)?.message).toBe(said);
  });

  it('names the element as the diagram does', () => {
    expect(shown('没有值')).toMatchObject({
      process: 'report-acceptance',
      element: 'verdict',
      elementName: 'report-acceptance：受理结论',
    });
  });

  it('says in Chinese that the program itself failed', () => {
    expect(shown('Cannot read properties', 'Error')).toMatchObject({
      code: 'internal',
      message: '程序错误：Cannot read properties',
    });
  });
});
