import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import { keysOfCouncil } from '#platform/files';
import type { FileKey, FileStore, ToStore } from '#platform/files';
import { readListing } from './read-listing.ts';

export type S3Settings = {
  /** `https://s3.eu-west-2.amazonaws.com/bucket`, or wherever another store that speaks S3 has its bucket. */
  readonly address: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

type Asked = {
  readonly method: 'GET' | 'PUT' | 'DELETE' | 'HEAD';
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Blob;
};

const patienceMilliseconds = 60_000;
const emptyDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Any store that speaks S3, its requests signed (SigV4, each with the digest of what it carries). */
export function s3Store(settings: S3Settings): FileStore {
  return {
    put: async (key, file) => put(settings, key, file),
    read: async (key) => read(settings, key),
    has: async (key) => has(settings, key),
    remove: async (key) => remove(settings, key),
    list: (authority) => list(settings, authority),
    check: async () => {
      await expectOk(await ask(settings, { method: 'GET', query: { 'list-type': '2', 'max-keys': '1' } }));
    },
  };
}

async function put(settings: S3Settings, key: FileKey, { path, digest }: ToStore): Promise<void> {
  const headers = { 'x-amz-content-sha256': digest, 'content-type': 'application/octet-stream' };
  await expectOk(await ask(settings, { method: 'PUT', key, headers, body: await openAsBlob(path) }));
}

async function read(settings: S3Settings, key: FileKey): Promise<Readable | undefined> {
  const answer = await ask(settings, { method: 'GET', key });
  if (answer.status === 404) {
    await answer.body?.cancel();
    return undefined;
  }
  if (!answer.ok || !answer.body) return expectOk(answer);
  return Readable.fromWeb(answer.body);
}

async function has(settings: S3Settings, key: FileKey): Promise<boolean> {
  const answer = await ask(settings, { method: 'HEAD', key });
  if (answer.status === 404) return false;
  await expectOk(answer);
  return true;
}

async function remove(settings: S3Settings, key: FileKey): Promise<void> {
  const answer = await ask(settings, { method: 'DELETE', key });
  if (answer.status !== 404) await expectOk(answer);
  else await answer.body?.cancel();
}

async function* list(settings: S3Settings, authority: number): ReturnType<FileStore['list']> {
  let onward: string | undefined;
  do {
    const query = {
      'list-type': '2',
      prefix: keysOfCouncil(authority),
      ...(onward === undefined ? {} : { 'continuation-token': onward }),
    };
    const answer = await ask(settings, { method: 'GET', query });
    if (!answer.ok) await expectOk(answer);
    const listing = readListing(await answer.text());
    yield* listing.stored;
    onward = listing.onward;
  } while (onward !== undefined);
}

async function ask(settings: S3Settings, asked: Asked): Promise<Response> {
  const { method, key, query = {}, headers = {}, body } = asked;
  const url = new URL(settings.address.replace(/\/?$/, '/') + (key ?? ''));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const signed = await new AwsV4Signer({
    method,
    url: url.href,
    headers: { 'x-amz-content-sha256': emptyDigest, ...headers },
    accessKeyId: settings.accessKey,
    secretAccessKey: settings.secretKey,
    service: 's3',
    region: settings.region,
  }).sign();
  return fetch(signed.url, {
    method,
    headers: signed.headers,
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMilliseconds),
    ...(body ? { body } : {}),
  });
}

const longestAnswer = 500;

/** Ends the answer; throws what the store said when it is a no. The key and the secret are in none of it. */
async function expectOk(answer: Response): Promise<undefined> {
  const said = await answer.text();
  if (answer.ok) return undefined;
  const code = /<Code>([^<]{1,100})<\/Code>/.exec(said.slice(0, longestAnswer))?.[1] ?? 'no reason given';
  throw new Error(`the store answered ${String(answer.status)} (${code})`);
}
