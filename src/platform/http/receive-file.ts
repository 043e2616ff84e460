import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Refusal } from '#platform/errors';
import { largestFile } from '#platform/files';
import type { Intake, Received } from '#platform/files';

/** Marks a route to which programs send a file as it is; every other route refuses one unread. */
export const takesBytes = { bytes: true } as const;

/** Hands the bytes that a program sends to its route unread, for those routes that take a file. */
export function takeBytes(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/octet-stream',
    async (request: FastifyRequest, payload: typeof request.raw) => {
      if (!isForBytes(request)) throw new Refusal('request.unreadable');
      return payload;
    },
  );
}

/** Before anything of it is read: what says itself that it is too large is not begun. */
export async function requireBytes(request: FastifyRequest): Promise<void> {
  const { headers } = request;
  if (!/^application\/octet-stream *(?:;|$)/i.test(headers['content-type'] ?? ''))
    throw new Refusal('request.not-bytes');
  if (Number(headers['content-length'] ?? 0) > largestFile)
    throw new Refusal('request.file-too-large', { most: largestFile / 1024 / 1024 });
}

function isForBytes({ routeOptions: { config } }: FastifyRequest): boolean {
  return 'bytes' in config && config.bytes === takesBytes.bytes;
}

type Sent = { readonly authority: number; readonly name: string; readonly intake: Intake };

/** Takes a program's file into the store; what is larger than any may be is not read to its end. */
export async function receiveFile(body: unknown, { authority, name, intake }: Sent): Promise<Received> {
  if (!(body instanceof Readable)) return { field: 'file', unfit: 'empty' };
  const bounded = Object.assign(Readable.from(upTo(body)), { truncated: false });
  body.on('error', () => bounded.destroy());
  return intake.receive({ authority, field: 'file', name, stream: bounded });
}

/** A byte more than any file may have says that this one is too large. */
async function* upTo(chunks: AsyncIterable<Buffer>) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    yield chunk;
    if (bytes > largestFile) return;
  }
}
