import { LineBroken, Wire, type WireAnswer, type WireRequest } from './wire.js';

/** XMLHttpRequest: `fetch` does not tell how much of a body has left. */
export class XhrWire extends Wire {
  send({ method, path, headers = {}, body, progress, signal }: WireRequest): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, path);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded }) => progress?.(loaded);
      request.onload = () => resolve(answerOf(request));
      request.onerror = () => reject(new LineBroken());
      request.onabort = () => reject(signal.reason);
      signal.addEventListener('abort', () => request.abort());
      request.send(body ?? null);
    });
  }

  pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const finish = (go: () => void) => () => {
        clearTimeout(timer);
        over.abort();
        go();
      };
      const timer = setTimeout(finish(resolve), milliseconds);
      addEventListener('online', finish(resolve), { signal: over.signal });
      signal.addEventListener(
        'abort',
        finish(() => reject(signal.reason)),
        { signal: over.signal },
      );
    });
  }
}

function answerOf(request: XMLHttpRequest): WireAnswer {
  return {
    status: request.status,
    header: (name) => request.getResponseHeader(name),
    body: parsed(request.responseText),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
