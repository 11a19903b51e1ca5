import type { ReactElement } from 'react';
import { Button } from '../controls/index.js';
import {
  ConflictNote,
  Empty,
  LongText,
  OfflineBar,
  PageSkeleton,
  PracticeStrip,
  RegionError,
  Skeleton,
} from '../states/index.js';
import { Section, Sheet } from './section.js';
import { texts } from './texts.zh.js';

const nothing = () => undefined;
const LETTER =
  '我们村在水库下游，去年九月修干渠把三组的进村路挖断，说三个月恢复，到现在还是泥路，孩子上学绕四里地。中间找过项目部六次，每次都说等资金，监理换了两个人，都说前面的事不清楚。后来又把弃土堆到路边，下雨就冲进田里。';

export function States(): ReactElement {
  return (
    <Section title={texts.states}>
      <div className="gallery-grid">
        <div className="sj-sheet">
          <Empty
            title="没有逾期和临期的任务"
            hint="最近一件 10-22 周四到期"
            action={<Button size="small">看全部 20 件</Button>}
          />
        </div>
        <div className="sj-sheet">
          <RegionError problem={{ detail: '', incident: 'e7f3-20c1' }} retry={nothing} />
        </div>
        <div className="sj-sheet">
          <Skeleton />
        </div>
        <div className="sj-sheet">
          <OfflineBar
            offline
            waiting={2}
            earliest="2026-10-16T02:21:00Z"
            barred="提交、领取、分办暂不可用"
            retry={nothing}
          />
          <PracticeStrip />
        </div>
        <ConflictNote
          title="另一位经办 10:23 已改过这份表单"
          differences={[{ field: '处理结果', mine: '正在整改', theirs: '已解决' }]}
          useMine={nothing}
          useTheirs={nothing}
          compare={nothing}
        />
        <Sheet title="长文">
          <LongText>{LETTER.repeat(4)}</LongText>
        </Sheet>
        <div className="sj-sheet">
          <PageSkeleton />
        </div>
      </div>
    </Section>
  );
}
