import { marksOf, type Passed, passedSteps } from './progress.js';

const step = (element: string, counts: Partial<Passed> = {}): Passed => ({
  process: 'report-acceptance',
  element,
  type: 'bpmn:UserTask',
  name: element,
  lastAt: '2026-03-02T01:00:00Z',
  entered: 1,
  completed: 0,
  cancelled: 0,
  failed: 0,
  taken: 0,
  ...counts,
});

describe('the progress drawn on a diagram', () => {
  const passed = [
    step('review', { completed: 1 }),
    step('flow', { taken: 1, type: 'bpmn:SequenceFlow', name: '属实' }),
    step('dispatch'),
    step('wait', { cancelled: 1 }),
    step('decide', { failed: 1 }),
    step('elsewhere', { process: 'report-handling', completed: 1 }),
  ];

  it('marks what was finished, what was left, what stands still, and where the case waits', () => {
    const marks = marksOf('report-acceptance', passed, [{ process: 'report-acceptance', element: 'dispatch' }]);
    expect(Object.fromEntries(marks)).toEqual({
      review: 'done',
      flow: 'done',
      dispatch: 'current',
      wait: 'left',
      decide: 'failed',
    });
  });

  it('says the same as a list, without lines and other diagrams', () => {
    expect(passedSteps('report-acceptance', passed).map(({ element }) => element)).toEqual([
      'review',
      'dispatch',
      'wait',
      'decide',
    ]);
  });
});
