import { UploadQueue } from './upload-queue.js';
import { LineBroken, Wire, type WireAnswer, type WireRequest } from './wire.js';

const CHUNK = 400 * 1024;
const limits = { mostPerReport: 3, mostBytes: 2 * 1024 * 1024 };
const file = (name: string, size: number) => new File([new Uint8Array(size)], name, { type: 'image/jpeg' });

/** A server that takes pieces, over a line one can break. */
class Line extends Wire {
  readonly asked: string[] = [];
  readonly keys = new Set<string>();
  readonly pauses: number[] = [];
  /** Numbers of PATCH requests (from 1) whose answer gets lost although the piece arrived. */
  lost: number[] = [];
  /** Numbers of requests (from 1) that never arrive. */
  down: number[] = [];
  private offset = 0;
  private size = 0;
  private patches = 0;

  async send(request: WireRequest): Promise<WireAnswer> {
    request.signal.throwIfAborted();
    this.asked.push(`${request.method} ${request.path}`);
    if (this.down.includes(this.asked.length)) throw new LineBroken();
    const key = request.headers?.['Idempotency-Key'];
    if (key !== undefined) this.keys.add(key);
    return this.answer(request);
  }

  pause(milliseconds: number): Promise<void> {
    this.pauses.push(milliseconds);
    return Promise.resolve();
  }

  private answer({ method, path, body, headers }: WireRequest): WireAnswer {
    if (path === '/api/attachments') return answer(201, attachment('small'));
    if (method === 'HEAD') return answer(200, null, { 'upload-offset': String(this.offset) });
    if (method === 'DELETE') return answer(204, null);
    if (method === 'POST') {
      const { name, size } = JSON.parse(String(body)) as { name: string; size: number };
      if (name === 'bad.exe') return answer(422, { detail: '只接受图片' });
      [this.size, this.offset] = [size, 0];
      return answer(201, { id: 'up', offset: 0, chunkBytes: CHUNK, attachment: null });
    }
    return this.take(body as Blob, Number(headers?.['Upload-Offset']));
  }

  private take(piece: Blob, offset: number): WireAnswer {
    this.patches += 1;
    if (offset !== this.offset) return answer(409, { code: 'upload.wrong-offset' });
    this.offset += piece.size;
    if (this.lost.includes(this.patches)) throw new LineBroken();
    const done = this.offset === this.size;
    return answer(200, { id: 'up', offset: this.offset, attachment: done ? attachment('large') : null });
  }
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): WireAnswer {
  return { status, body, header: (name) => headers[name] ?? null };
}

function attachment(id: string) {
  return { id, name: `${id}.jpg`, type: 'image/jpeg', size: 1 };
}

function queueOn(line: Line, keys = 0) {
  let last = keys;
  return new UploadQueue(line, limits, () => {
    last += 1;
    return `key-of-16-letters-${last}`;
  });
}

/** Resolves once nothing is on its way. */
function settled(queue: UploadQueue): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (queue.snapshot().every(({ phase }) => phase === 'done' || phase === 'refused')) resolve();
    };
    queue.subscribe(look);
    look();
  });
}

describe('files on their way', () => {
  it('go in one request when small, in pieces when large, one after another', async () => {
    const line = new Line();
    const queue = queueOn(line);
    queue.add([file('a.jpg', 1000), file('b.jpg', 1_000_000)]);
    await settled(queue);
    expect(queue.snapshot().map(({ phase, uploaded }) => [phase, uploaded?.id])).toEqual([
      ['done', 'small'],
      ['done', 'large'],
    ]);
    expect(line.asked).toEqual([
      'POST /api/attachments',
      'POST /api/uploads',
      'PATCH /api/uploads/up',
      'PATCH /api/uploads/up',
      'PATCH /api/uploads/up',
    ]);
  });

  it('go on where they stopped after a lost answer, and send no piece twice', async () => {
    const line = new Line();
    line.lost = [2];
    const queue = queueOn(line);
    queue.add([file('b.jpg', 1_000_000)]);
    await settled(queue);
    expect(queue.snapshot()[0]?.phase).toBe('done');
    expect(line.asked.slice(1)).toEqual([
      'PATCH /api/uploads/up',
      'PATCH /api/uploads/up',
      'HEAD /api/uploads/up',
      'PATCH /api/uploads/up',
    ]);
  });

  it('finish with an empty piece when only the last answer was lost', async () => {
    const line = new Line();
    line.lost = [3];
    const queue = queueOn(line);
    queue.add([file('b.jpg', 1_000_000)]);
    await settled(queue);
    expect(queue.snapshot()[0]).toMatchObject({ phase: 'done', uploaded: { id: 'large' } });
    expect(line.asked.slice(-2)).toEqual(['HEAD /api/uploads/up', 'PATCH /api/uploads/up']);
  });

  it('wait for a broken line, longer each time, with the same key', async () => {
    const line = new Line();
    line.down = [1, 2];
    const queue = queueOn(line);
    const phases = new Set<string>();
    queue.subscribe(() => phases.add(queue.snapshot()[0]?.phase ?? ''));
    queue.add([file('a.jpg', 1000)]);
    await settled(queue);
    expect(line.pauses).toEqual([1000, 2000]);
    expect(line.keys.size).toBe(1);
    expect([...phases]).toContain('broken');
  });

  it('wait longer each time while the line carries questions but no pieces', async () => {
    const line = new Line();
    line.down = [2, 4];
    const queue = queueOn(line);
    queue.add([file('b.jpg', 1_000_000)]);
    await settled(queue);
    expect(queue.snapshot()[0]?.phase).toBe('done');
    expect(line.pauses).toEqual([1000, 2000]);
  });

  it('say the server’s own words when refused, and can be tried again', async () => {
    const line = new Line();
    const queue = queueOn(line);
    queue.add([file('bad.exe', 1_000_000)]);
    await settled(queue);
    const [refused] = queue.snapshot();
    expect(refused).toMatchObject({ phase: 'refused', refusal: '只接受图片' });
    queue.retry(refused?.id ?? '');
    await settled(queue);
    expect(line.asked).toHaveLength(2);
  });

  it('are refused at once when empty, too large or too many', () => {
    const queue = queueOn(new Line());
    queue.add([file('0.jpg', 0), file('9.jpg', 3 * 1024 * 1024), ...[1, 2, 3, 4].map((n) => file(`${n}.jpg`, 10))]);
    expect(queue.snapshot().map(({ refusal }) => refusal)).toEqual([
      '文件是空的',
      '超过 2 MB，请压缩或截取后再传',
      '',
      '',
      '',
      '最多 3 个文件，请先移除一些',
    ]);
  });

  it('stop when removed, and are forgotten on the server', async () => {
    const line = new Line();
    const queue = queueOn(line);
    queue.add([file('b.jpg', 1_000_000)]);
    await new Promise<void>((resolve) => {
      queue.subscribe(() => {
        if ((queue.snapshot()[0]?.sent ?? 0) > 0) resolve();
      });
    });
    queue.remove(queue.snapshot()[0]?.id ?? '');
    expect(queue.snapshot()).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(line.asked).toContain('DELETE /api/uploads/up');
  });
});
