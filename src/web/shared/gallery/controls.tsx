import { type ReactElement, useState } from 'react';
import { Button, Field, Segments } from '../controls/index.js';
import { PrinterIcon } from '../icons/index.js';
import { KeyCaps } from '../keys/index.js';
import { Paper } from '../print/index.js';
import { Upload, useUploads } from '../upload/index.js';
import { Section, Sheet } from './section.js';
import { texts } from './texts.zh.js';

const LIMITS = { mostPerReport: 9, mostBytes: 10 * 1024 * 1024 };
const NAMES = [
  { value: 'named', label: '实名' },
  { value: 'anonymous', label: '匿名' },
] as const;

export function Controls(): ReactElement {
  return (
    <Section title={texts.controls}>
      <div className="gallery-wide">
        <Sheet title={texts.controls}>
          <div className="sj-row">
            <Button kind="primary">
              送处长审核 <KeyCaps chord="ctrl+enter" />
            </Button>
            <Button>延期备案…</Button>
            <Button kind="text">转交…</Button>
            <Button kind="ending">终止办理…</Button>
            <Button size="small">
              <PrinterIcon size={14} />
              打印
            </Button>
          </div>
          <p>
            <Button reason="退回期限 09-22 已过。确不属本司的，可提请办公厅协调裁定。">退回中心</Button>
          </p>
          <Fields />
        </Sheet>
        <Sheet title={texts.upload}>
          <Files />
        </Sheet>
      </div>
      <div className="gallery-wide" style={{ marginTop: 12 }}>
        <Paper
          title="举报回执"
          rows={[
            { name: '举报编号', value: '12314-2026-041873' },
            { name: '收到时间', value: '2026 年 9 月 17 日 16:42' },
            { name: '最迟办结', value: '2026 年 10 月 22 日' },
          ]}
          signed="水利部监督举报服务"
        >
          <h2>说明</h2>
          <p>您提供的身份信息依法保密。凭编号和查询码可以在办理查询里看到办理经过。</p>
        </Paper>
      </div>
    </Section>
  );
}

function Fields(): ReactElement {
  const [name, setName] = useState<'named' | 'anonymous' | null>('named');
  return (
    <>
      <Field label="整改期限" hint="将单独计时">
        {(parts) => <input className="sj-input" type="date" defaultValue="2026-11-30" {...parts} />}
      </Field>
      <Field label="退回的转办意见" fault="请写明应由哪个司局办理，依据哪一条职责。">
        {(parts) => <input className="sj-input" defaultValue="不归我司" {...parts} />}
      </Field>
      <Field label="核查方式" optional>
        {(parts) => (
          <select className="sj-input" {...parts}>
            <option>现场</option>
            <option>书面</option>
          </select>
        )}
      </Field>
      <Field label="采取的措施">{(parts) => <textarea className="sj-input" rows={2} {...parts} />}</Field>
      <Segments label="身份" name="identity" options={NAMES} value={name} onChange={setName} />
    </>
  );
}

function Files(): ReactElement {
  const uploads = useUploads(LIMITS);
  return (
    <Upload
      label="照片、视频、录音或文件"
      accept="image/*,video/mp4,audio/*,application/pdf"
      uploads={uploads}
      limits={LIMITS}
    />
  );
}
