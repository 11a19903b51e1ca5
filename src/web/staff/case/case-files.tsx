import { FileIcon, ImageIcon } from '../../shared/icons/index.js';
import { useAttachments } from './case-data.js';
import { texts } from './texts.zh.js';

/** What came with the report. Opening one is written down before it is shown. */
export function CaseFiles({ id, number }: { readonly id: string; readonly number: string }) {
  const files = useAttachments(id).data ?? [];
  if (files.length === 0) return null;
  return (
    <div className="case__files">
      <h3>{texts.attachments}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {file.type.startsWith('image/') ? <ImageIcon /> : <FileIcon />}
            {file.copy ? (
              <a href={`/api/cases/${number}/attachments/${file.id}`} download>
                {file.name}
              </a>
            ) : (
              <span title={texts.noOpen}>{file.name}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="sj-quiet sj-small">{texts.copyNote}</p>
    </div>
  );
}
