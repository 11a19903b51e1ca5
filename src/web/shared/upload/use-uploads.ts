import { useEffect, useState, useSyncExternalStore } from 'react';
import { commandKey } from '../../api/command-key.js';
import type { UploadedFile } from './send-file.js';
import { type UploadItem, type UploadLimits, UploadQueue } from './upload-queue.js';
import { XhrWire } from './xhr-wire.js';

/** The files of one form. */
export interface Uploads {
  readonly queue: UploadQueue;
  readonly items: readonly UploadItem[];
  /** What is on the server: their ids go into the report. */
  readonly uploaded: readonly UploadedFile[];
  /** Something is still on its way. */
  readonly busy: boolean;
}

export function useUploads(limits: UploadLimits): Uploads {
  const [queue] = useState(() => new UploadQueue(new XhrWire(), limits, commandKey));
  const items = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(() => queue.limitTo(limits), [queue, limits]);
  return {
    queue,
    items,
    uploaded: items.flatMap(({ uploaded }) => (uploaded === null ? [] : [uploaded])),
    busy: items.some(({ phase }) => phase === 'waiting' || phase === 'sending' || phase === 'broken'),
  };
}
