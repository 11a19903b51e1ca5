/** A kind of file that may be handed in, known by its first bytes, never by what the sender says. */
export interface FileKind {
  readonly type: string;
  readonly extension: string;
}

const KINDS: readonly (FileKind & { readonly at: number; readonly magic: readonly (string | readonly number[])[] })[] =
  [
    { type: 'image/jpeg', extension: 'jpg', at: 0, magic: [[0xff, 0xd8, 0xff]] },
    { type: 'image/png', extension: 'png', at: 0, magic: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]] },
    { type: 'image/webp', extension: 'webp', at: 8, magic: ['WEBP'] },
    { type: 'image/heic', extension: 'heic', at: 4, magic: ['ftypheic', 'ftypheix', 'ftypmif1'] },
    { type: 'video/mp4', extension: 'mp4', at: 4, magic: ['ftypisom', 'ftypmp42', 'ftypMSNV', 'ftypavc1', 'ftypqt  '] },
    { type: 'audio/mpeg', extension: 'mp3', at: 0, magic: ['ID3', [0xff, 0xfb], [0xff, 0xf3]] },
    { type: 'audio/mp4', extension: 'm4a', at: 4, magic: ['ftypM4A '] },
    { type: 'audio/amr', extension: 'amr', at: 0, magic: ['#!AMR'] },
    { type: 'audio/wav', extension: 'wav', at: 8, magic: ['WAVE'] },
    { type: 'application/pdf', extension: 'pdf', at: 0, magic: ['%PDF-'] },
  ];

/** What may be handed in, for whoever offers a choice of files. */
export const ACCEPTED_TYPES: readonly string[] = KINDS.map(({ type }) => type);

/** Null when the content is none of the accepted kinds. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const found = KINDS.find(({ at, magic }) => magic.some((start) => startsWith(bytes, at, start)));
  return found ? { type: found.type, extension: found.extension } : null;
}

/** A recording: a voice identifies. */
export function isRecording(type: string): boolean {
  return type.startsWith('audio/') || type.startsWith('video/');
}

function startsWith(bytes: Uint8Array, at: number, start: string | readonly number[]): boolean {
  const wanted = typeof start === 'string' ? [...Buffer.from(start, 'latin1')] : start;
  return wanted.every((byte, index) => bytes[at + index] === byte);
}
