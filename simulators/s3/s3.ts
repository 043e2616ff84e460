import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Credentials, isSigned } from './signature.ts';

/** What the stand-in can be told to do instead, until told otherwise. */
export const S3_MANNERS = ['unavailable', 'hangs-up', 'moved'] as const;
export type S3Manner = (typeof S3_MANNERS)[number];

export interface S3Settings extends Credentials {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly bucket: string;
  /** Keys on a page of a listing; the real one has 1,000. */
  readonly pageSize?: number;
}

export interface S3 {
  readonly address: string;
  readonly keys: readonly string[];
  misbehave(manner: S3Manner | undefined): void;
  stop(): Promise<void>;
}

interface Kept {
  readonly content: Buffer;
  readonly at: Date;
}

/** One bucket of a store that speaks S3: objects put, got, removed and listed, each request signed, each body as its digest says. */
export async function startS3(settings: S3Settings): Promise<S3> {
  const objects = new Map<string, Kept>();
  let manner: S3Manner | undefined;
  const server = createServer((request, response) => {
    if (manner === 'hangs-up') return request.destroy();
    if (manner === 'unavailable') return say(response, 503, error('SlowDown'));
    if (manner === 'moved') return response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end();
    answer({ settings, objects }, request, response).catch(() => response.destroy());
    return undefined;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const taken = server.address();
  if (typeof taken !== 'object' || taken === null) throw new Error('The store has no port');
  return {
    address: `http://${settings.host}:${taken.port}/${settings.bucket}`,
    get keys() {
      return [...objects.keys()].toSorted();
    },
    misbehave: (wanted) => {
      manner = wanted;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Shop {
  readonly settings: S3Settings;
  readonly objects: Map<string, Kept>;
}

async function answer(shop: Shop, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { settings } = shop;
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const incoming: AsyncIterable<Buffer> = request;
  const content = Buffer.concat(await Array.fromAsync(incoming));
  if (!isSigned({ method, url, headers }, settings))
    return say(response, 403, error('SignatureDoesNotMatch'));
  if (createHash('sha256').update(content).digest('hex') !== headers['x-amz-content-sha256'])
    return say(response, 400, error('XAmzContentSHA256Mismatch'));
  const [, bucket, ...rest] = url.pathname.split('/');
  if (bucket !== settings.bucket) return say(response, 404, error('NoSuchBucket'));
  const key = rest.join('/');
  if (key === '' && method === 'GET') return say(response, 200, listing(shop, url.searchParams));
  if (method === 'PUT' && headers['content-length'] === undefined)
    return say(response, 411, error('MissingContentLength'));
  const [status, body] = serve(shop.objects, { method, key, content });
  return say(response, status, body);
}

interface Asked {
  readonly method: string;
  readonly key: string;
  readonly content: Buffer;
}

function serve(
  objects: Shop['objects'],
  { method, key, content }: Asked,
): readonly [number, string | Buffer] {
  const kept = objects.get(key);
  if (method === 'PUT') objects.set(key, { content, at: new Date() });
  if (method === 'DELETE') objects.delete(key);
  if (method === 'PUT') return [200, ''];
  if (method === 'DELETE') return [204, ''];
  return kept ? [200, kept.content] : [404, error('NoSuchKey')];
}

function listing({ settings, objects }: Shop, asked: URLSearchParams): string {
  const size = settings.pageSize ?? 1_000;
  const after = asked.get('continuation-token') ?? '';
  const found = [...objects.keys()].filter((key) => key.startsWith(asked.get('prefix') ?? '') && key > after);
  const page = found.toSorted().slice(0, size);
  const contents = page.map(
    (key) =>
      `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.at.toISOString() ?? ''}</LastModified></Contents>`,
  );
  const isCut = found.length > size;
  const onward = isCut ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${String(isCut)}</IsTruncated>${onward}${contents.join('')}</ListBucketResult>`;
}

const error = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

function say(response: ServerResponse, status: number, body: string | Buffer): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
}
