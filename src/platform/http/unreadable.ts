import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { requestErrors } from './errors.ts';
import { bareHeaders } from './headers.ts';

/** How long a browser may take: to say what it wants, to send all of it, and all of it with files. In milliseconds. */
export type Patience = { readonly headers: number; readonly whole: number; readonly files: number };

/** A slow telephone sends a form in some seconds; a byte a second is somebody who holds connections. */
export const usualPatience: Patience = { headers: 15_000, whole: 30_000, files: 300_000 };

/** What Node is told of it; it looks at all connections once in so long. */
export function timeouts({ headers, whole, files }: Patience) {
  return {
    requestTimeout: Math.max(whole, files),
    http: {
      headersTimeout: headers,
      connectionsCheckingInterval: Math.min(5_000, headers),
      // Node's own answer would be bare, so whoever names no host is answered where everybody else is.
      requireHostHeader: false,
    },
  };
}

/** Answers what never became a request, so that nobody knows its language: too slow, too long, no HTTP. */
export function answerUnreadable(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket.destroyed) return void socket.destroy();
  const status = statuses[error.code ?? ''] ?? 400;
  const words = requestErrors[status === 413 || status === 431 ? 'request.too-large' : 'request.unreadable'];
  const body = `${words.en({})}\n${words.cy({})}\n`;
  const headers = {
    ...bareHeaders(false),
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(
    [`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? 'Problem'}`, ...lines, '', body].join('\r\n'),
    () => socket.destroy(),
  );
}

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/** One host and no more: of two a proxy may read the other one. Only HTTP/1.0 may leave it out; probes speak it. */
export function namesOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length;
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0');
}
