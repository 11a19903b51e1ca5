import type { ReactElement } from 'react';
import { Button } from '../../shared/controls/index.js';
import { sizeText } from '../../shared/dates/index.js';
import { TrashIcon, WarningIcon } from '../../shared/icons/index.js';
import { Upload } from '../../shared/upload/index.js';
import type { SectionProps } from './section-props.js';
import { REPORT } from './texts.zh.js';

/** Photos and video: on their way while the rest is filled in. */
export function FilesSection({ files, guidance, faults }: SectionProps): ReactElement {
  return (
    <div className="pt-question pt-stack">
      <p className="pt-prose">{REPORT.filesText}</p>
      <Upload
        uploads={files.uploads}
        limits={files.limits}
        accept={guidance.uploads.types.join()}
        label={REPORT.askFiles}
      />
      <ul className="pt-lines" hidden={files.earlier.length === 0}>
        {files.earlier.map(({ id, name, size }) => (
          <li key={id}>
            <span>
              {name} <small>{sizeText(size)}</small>
            </span>
            <Button kind="text" size="small" onClick={() => files.removeEarlier(id)}>
              <TrashIcon size={14} />
              {REPORT.removeFile}
              <span className="sj-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {faults.files !== undefined && (
        <p className="sj-fault" role="alert">
          <WarningIcon size={14} />
          {faults.files}
        </p>
      )}
    </div>
  );
}
