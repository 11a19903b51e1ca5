import type { NewEntry } from '../case-file.js';
import type { StoredFile } from '../store/stored-file.js';
import type { CommandContext } from './context.js';
import type { Draft, DraftEntry } from './draft.js';

/** Writes the history of one command into its draft; numbers follow on from the stored file. */
export class Journal {
  constructor(
    private readonly base: StoredFile,
    private readonly context: Pick<CommandContext, 'actor' | 'now'>,
    private readonly draft: Draft,
  ) {}

  /** Number the next entry will have. */
  get nextSeq(): number {
    return this.base.head.seq + this.draft.entries.length + 1;
  }

  /**
   * History time never goes back: an instant before the last entry, or still to come, is kept as `data.factAt` and the
   * entry stands at the command's own time.
   */
  record(entry: NewEntry): DraftEntry {
    const { now } = this.context;
    const earliest = this.draft.entries.at(-1)?.at ?? this.base.updatedAt;
    const wanted = entry.at ?? now;
    const fits = wanted >= earliest && wanted <= now;
    const by = entry.actor ?? this.context.actor;
    const seq = this.nextSeq;
    const written: DraftEntry = {
      _id: `${this.base._id}:${seq}`,
      case: this.base._id,
      seq,
      at: fits ? wanted : now,
      kind: entry.kind,
      actor: { id: by.id, name: by.name, unit: by.unit },
      clause: entry.clause ?? null,
      element: entry.element ?? null,
      release: this.base.release,
      data: plain(fits ? entry.data : { ...entry.data, factAt: wanted.toISOString() }),
    };
    this.draft.entries = [...this.draft.entries, written];
    return written;
  }
}

/** Exactly what storage gives back (no `undefined`, dates as text, whole characters), as the hash takes it. */
function plain(data: NewEntry['data']): NewEntry['data'] {
  return JSON.parse(JSON.stringify(data, wholeCharacters)) as NewEntry['data'];
}

function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
