import type { ReactElement } from 'react';
import { Button } from '../controls/index.js';
import { DecisionCard } from '../decision-card/index.js';
import { History, type HistoryLike } from '../history/index.js';
import { Section, Sheet } from './section.js';
import { texts } from './texts.zh.js';

const few: readonly HistoryLike[] = [
  {
    id: '4',
    at: '2026-10-15T16:00:00Z',
    kind: 'deadline',
    human: false,
    who: '',
    text: '承办单位答复逾期，已提醒经办人',
    mark: 'missed',
  },
  {
    id: '3',
    at: '2026-10-14T01:30:00Z',
    kind: 'view',
    human: true,
    who: '经办人',
    text: '查看举报人身份，理由“核对联系方式”',
  },
  {
    id: '2',
    at: '2026-10-13T07:47:00Z',
    kind: 'change',
    human: true,
    who: '省水利厅',
    text: '改核查方式',
    from: '书面',
    to: '现场',
  },
  { id: '1', at: '2025-12-30T07:47:00Z', kind: 'act', human: true, who: '经办人', text: '接受办理，交省水利厅承办' },
  { id: '0', at: '2026-10-22', kind: 'deadline', human: false, who: '', text: '办结到期', mark: 'planned' },
];

const many: readonly HistoryLike[] = Array.from({ length: 1200 }, (_, at) => ({
  ...(few[at % 4] as HistoryLike),
  id: `many-${at}`,
  at: new Date(Date.UTC(2026, 9, 16) - at * 7_000_000).toISOString(),
}));

export function Histories(): ReactElement {
  return (
    <>
      <Section title={texts.decisions}>
        <div className="gallery-wide">
          <DecisionCard
            decision={{
              title: '不予受理，待确认',
              open: true,
              basis: '第三条，规则版本 12，须今日确认',
              fired: ['附“履职申请书”，要求作出“不予许可决定”'],
              missed: [
                '未判为举报：没有写他人行为，只有申请本人事项',
                '未判为咨询：没有问句，差“如何、是否、能否”',
                '未判为水污染：全文无排污、死鱼、臭味',
              ],
            }}
            actions={
              <>
                <Button kind="primary" size="small">
                  确认，告知申请人
                </Button>
                <Button size="small">改为受理…</Button>
                <span className="sj-quiet sj-note-text">改判须写理由，一并留存</span>
              </>
            }
          />
          <DecisionCard
            decision={{
              title: '属受理范围',
              open: false,
              basis: '第三条，09-18 中心确认',
              fired: ['“抽沙船”“堤脚淘空”属河湖类'],
              missed: ['未判为水污染：无排污、死鱼、臭味'],
            }}
          />
        </div>
      </Section>
      <Section title={texts.history}>
        <div className="gallery-wide">
          <Sheet title={texts.history}>
            <History entries={few} />
          </Sheet>
          <Sheet title={texts.historyLong}>
            <History entries={many} />
          </Sheet>
        </div>
      </Section>
    </>
  );
}
