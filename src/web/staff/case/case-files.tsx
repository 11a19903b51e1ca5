import { Button, Modal } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/index.js';
import { FileIcon, ImageIcon } from '../../shared/icons/index.js';
import { RegionError } from '../../shared/states/index.js';
import { type CaseView, useAttachments } from './case-data.js';
import { texts } from './texts.zh.js';

type File = NonNullable<ReturnType<typeof useAttachments>['data']>[number];

/** What came with the report. Nothing is fetched before somebody asks for it: each opening is written down first. */
export function CaseFiles({ found }: { readonly found: Pick<CaseView, 'id' | 'number' | 'view'> }) {
  const asked = useAttachments(found.id);
  const files = asked.data ?? [];
  const [shown, setShown] = useState<File | null>(null);
  if (asked.isError) return <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} />;
  if (files.length === 0) return null;
  const whole = found.view === 'identity';
  const address = (file: File) => `/api/cases/${found.number}/attachments/${file.id}`;
  return (
    <div className="case__files">
      <h3>{texts.attachments}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {isPicture(file) ? <ImageIcon /> : <FileIcon />}
            {whole || file.copy ? (
              <a href={address(file)} download>
                {file.name}
              </a>
            ) : (
              <span>
                {file.name} <span className="sj-quiet sj-small">{texts.noOpen}</span>
              </span>
            )}
            {isPicture(file) && (whole || file.copy) ? (
              <Button type="link" size="small" onClick={() => setShown(file)}>
                {texts.lookAt}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="sj-quiet sj-small">{whole ? texts.wholeNote : texts.copyNote}</p>
      {shown === null ? null : (
        <Modal open title={shown.name} footer={null} width={960} onCancel={() => setShown(null)}>
          <img className="case__picture" src={address(shown)} alt={shown.name} />
        </Modal>
      )}
    </div>
  );
}

function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}
