import { type DragEvent, type ReactElement, useId, useState } from 'react';
import { Button } from '../controls/index.js';
import { AttachmentIcon, CameraIcon, TickCircleIcon, TrashIcon, WarningIcon } from '../icons/index.js';
import { texts } from './texts.zh.js';
import type { UploadItem, UploadLimits } from './upload-queue.js';
import type { Uploads } from './use-uploads.js';
import './upload.css';

export interface UploadProps {
  readonly uploads: Uploads;
  readonly limits: UploadLimits;
  /** Media types offered first by the file dialog; the server decides what it takes. */
  readonly accept?: string;
  readonly label: string;
}

/** Chooses, photographs or takes dropped files; shows how far each is, and what was refused and why. */
export function Upload({ uploads, limits, accept, label }: UploadProps): ReactElement {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    uploads.queue.add(event.dataTransfer.files);
  };
  return (
    <fieldset className="sj-upload" aria-describedby={id}>
      <legend className="sj-label">{label}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the buttons inside */}
      <div
        className="sj-upload-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Choose accept={accept} label={texts.choose} onFiles={(files) => uploads.queue.add(files)}>
          <AttachmentIcon />
        </Choose>
        <Choose accept="image/*" camera label={texts.photograph} onFiles={(files) => uploads.queue.add(files)}>
          <CameraIcon />
        </Choose>
        <span id={id} className="sj-quiet sj-small">
          {texts.limits(limits.mostPerReport, limits.mostBytes)}
          <span className="sj-upload-hint">{`。${texts.dropHere}`}</span>
        </span>
      </div>
      <ul aria-label={texts.list}>
        {uploads.items.map((item) => (
          <FileLine key={item.id} item={item} uploads={uploads} />
        ))}
      </ul>
    </fieldset>
  );
}

interface ChooseProps {
  readonly accept: string | undefined;
  readonly camera?: boolean;
  readonly label: string;
  readonly onFiles: (files: File[]) => void;
  readonly children: ReactElement;
}

/** A native file input in the shape of a button. */
function Choose({ accept, camera = false, label, onFiles, children }: ChooseProps): ReactElement {
  return (
    <label className="sj-button" data-camera={camera || undefined}>
      <input
        className="sj-hidden"
        type="file"
        multiple={!camera}
        accept={accept}
        capture={camera ? 'environment' : undefined}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {children}
      {label}
    </label>
  );
}

function FileLine({ item, uploads }: { readonly item: UploadItem; readonly uploads: Uploads }): ReactElement {
  const { id, name, size, phase, sent } = item;
  const under = phase === 'sending' || phase === 'broken';
  const ending = under || phase === 'waiting' ? texts.cancel : texts.remove;
  return (
    <li data-phase={phase}>
      <span className="sj-upload-name">{name}</span>
      {phase === 'refused' && (
        <Button
          kind="text"
          size="small"
          aria-label={texts.of(texts.retry, name)}
          onClick={() => uploads.queue.retry(id)}
        >
          {texts.retry}
        </Button>
      )}
      <Button kind="text" size="small" aria-label={texts.of(ending, name)} onClick={() => uploads.queue.remove(id)}>
        <TrashIcon size={14} />
        {ending}
      </Button>
      {under && <progress max={size} value={sent} aria-label={texts.progress(name)} />}
      <Told item={item} />
    </li>
  );
}

/** How it stands, in words. */
function Told({ item: { phase, sent, size, refusal } }: { readonly item: UploadItem }): ReactElement {
  if (phase === 'refused') {
    return (
      <p className="sj-fault" role="alert">
        <WarningIcon size={14} />
        {refusal}
      </p>
    );
  }
  return (
    <p className="sj-quiet sj-small" role={phase === 'sending' ? undefined : 'status'}>
      {phase === 'done' && <TickCircleIcon size={14} className="sj-bamboo" />}
      {phase === 'waiting' && texts.waiting}
      {phase === 'sending' && texts.sending(sent, size)}
      {phase === 'broken' && texts.broken}
      {phase === 'done' && ` ${texts.done(size)}`}
    </p>
  );
}
