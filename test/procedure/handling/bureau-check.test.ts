import { staff } from '../../bench/procedure-bench.js';
import { apart, centre, division, handler, head, office, onDesk } from './handling-bench.js';

const OPINION = '属农村饮水工程,建议由农村水利水电司办理。';

describe('办法 第九条 司局核查与退回', () => {
  const on = onDesk();

  async function returned(number: string, actor = { handler, division, head }): Promise<void> {
    await on.desk.do(actor.handler, number, 'report-bureau-check', { verdict: 'return', opinion: OPINION });
    await on.desk.do(actor.division, number, 'report-return-division', { agreed: 'yes' });
    await on.desk.do(actor.head, number, 'report-return-head', { agreed: 'yes' });
  }

  it('gives a bureau three working days for a report and one for a consultation, from the dispatch', async () => {
    const report = await on.desk.dispatched();
    const consultation = await on.desk.dispatched('consultation');
    const due = async (number: string, key: string) => (await on.bench.clockOf(number, key))?.dueAt.toISOString();
    expect(await due(report, 'return.report')).toBe('2026-03-05T16:00:00.000Z');
    expect(await due(report, 'handle.report')).toBe('2026-03-30T16:00:00.000Z');
    expect(await due(consultation, 'return.consultation')).toBe('2026-03-03T16:00:00.000Z');
    expect(await due(consultation, 'handle.consultation')).toBe('2026-03-06T16:00:00.000Z');
  });

  it('hands what is not its own back to the centre with a signed 转办意见', async () => {
    const number = await on.desk.dispatched();
    await returned(number);
    const domain = await on.bench.domain(number);
    expect(domain.handling.phase).toBe('returned');
    expect(domain.acceptance.returns).toMatchObject([{ bureau: 'rivers', opinion: OPINION }]);
    expect(await on.bench.clockOf(number, 'return.report')).toMatchObject({ state: 'met' });
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'superseded' });
    expect(await on.bench.open(number)).toEqual(['redispatch-desk']);
  });

  it('starts the limits of the next bureau anew', async () => {
    const number = await on.desk.dispatched();
    await returned(number);
    await on.desk.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'rural-water', reason: '按职责' });
    expect(await on.desk.handling(number)).toMatchObject({ bureau: 'rural-water', round: 2, phase: 'checking' });
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'running', holder: 'rural-water' });
  });

  it('refuses a return without an opinion', async () => {
    const number = await on.desk.dispatched();
    const data = { verdict: 'return', opinion: ' ' };
    expect(await on.desk.refusal(handler, number, 'report-bureau-check', data)).toBe('bureau.return-without-opinion');
    expect(await on.desk.returnToCentre(handler, number, '')).toBe('bureau.return-without-opinion');
  });

  it('refuses a return from bureau to bureau', async () => {
    const number = await on.desk.dispatched();
    const data = { verdict: 'return', opinion: OPINION, returnTo: 'rural-water' };
    expect(await on.desk.refusal(handler, number, 'report-bureau-check', data)).toBe('bureau.return-to-bureau');
    expect(await on.desk.returnToCentre(handler, number, OPINION, 'rural-water')).toBe('bureau.return-to-bureau');
  });

  it('refuses a return by another bureau, and one of an item accepted already', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.returnToCentre(staff('bureau', 'floods'), number, OPINION)).toBe('handling.not-yours');
    expect(await on.desk.returnToCentre(handler, number, OPINION)).toBe('bureau.return-late');
  });

  it('sends an unsigned return back to its drafter, with a reason', async () => {
    const number = await on.desk.dispatched();
    expect(await on.desk.returnToCentre(handler, number, OPINION)).toBe('');
    expect(await on.desk.refusal(division, number, 'report-return-division', { agreed: 'no' })).toBe(
      'sign-off.without-opinion',
    );
    await on.desk.do(division, number, 'report-return-division', { agreed: 'no', opinion: '属本司职责' });
    expect(await on.bench.open(number)).toEqual(['report-bureau-check']);
  });

  it('refuses a return after 协调裁定 has named the bureau', async () => {
    const number = await on.desk.dispatched();
    await returned(number);
    await on.desk.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'rivers', reason: '仍按职责' });
    await returned(number);
    await on.desk.do(office, number, 'arbitration-desk', { outcome: 'lead', lead: 'rivers', reason: '属河道采砂' });
    expect(await on.desk.returnToCentre(handler, number, OPINION)).toBe('bureau.return-bound');
    await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    expect(await on.bench.open(number)).toEqual(['close-report']);
  });

  it(
    'refuses a signature that comes after the limit, before the timer has been swept',
    apart(async (desk, late) => {
      const number = await desk.dispatched();
      await desk.returnToCentre(handler, number, OPINION);
      late.clock.moveTo(new Date('2026-03-06T00:00:00+08:00'));
      expect(await desk.refusal(division, number, 'report-return-division', { agreed: 'yes' })).toBe(
        'bureau.return-late',
      );
    }),
  );

  it('deems accepted what is not returned within the limit, and refuses a return after it', async () => {
    const report = await on.desk.dispatched();
    const consultation = await on.desk.dispatched('consultation');
    await on.desk.returnToCentre(handler, report, OPINION);
    await on.bench.moveTo('2026-03-06T00:00:00+08:00');
    expect(await on.bench.open(report)).toEqual(['close-report']);
    expect(await on.bench.open(report)).toEqual(['close-report']);
    expect(await on.bench.open(consultation)).toEqual(['answer-consultation']);
    expect((await on.desk.handling(report)).acceptance).toMatchObject({ how: 'deemed' });
    expect(await on.bench.clockOf(report, 'return.report')).toMatchObject({ state: 'superseded' });
    expect(await on.desk.returnToCentre(handler, report, OPINION)).toBe('bureau.return-late');
  });
});
