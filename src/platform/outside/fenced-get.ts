import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent, request as tlsRequest } from 'node:https';
import { isPrivateAddress } from './private-address.ts';

export type OutsideRequest = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends it before the fence's own patience does. */
  readonly signal?: AbortSignal | undefined;
};

/** What is sent with a question that changes something there: one kind of content, whole. */
export type OutsidePost = OutsideRequest & {
  readonly content: { readonly type: string; readonly body: string };
};

export type Fence = {
  /** Only then may the address be this machine's or its network's, and need no TLS. */
  readonly fictional: boolean;
  readonly patienceMilliseconds: number;
  readonly mostBytes: number;
  /** Connections at the same time; whoever comes later waits for one. */
  readonly mostAtOnce: number;
};

export type Got = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

/** Why nothing came: it led where it may not, or what came weighs more than it may. */
export class Fenced extends Error {
  readonly why: 'inside' | 'too-big';

  constructor(why: Fenced['why'], words: string) {
    super(words);
    this.why = why;
  }
}

export type FencedGet = {
  /** Rejects when it takes too long, weighs too much, or leads where it may not. Redirects are not followed. */
  readonly get: (request: OutsideRequest) => Promise<Got>;
  /** The same within the same fence. Whether it was done may stay unknown: that is for who asks to find out. */
  readonly post: (request: OutsidePost) => Promise<Got>;
  readonly close: () => void;
};

/** Fetches from outside, and from outside only: what a name leads to is looked at where the connection is made. */
export function fencedGet(fence: Fence): FencedGet {
  const kept = { keepAlive: true, maxSockets: fence.mostAtOnce, timeout: 30_000 };
  const agents = { 'https:': new Agent(kept), 'http:': new PlainAgent(kept) };
  const ask = async (
    { url, headers, signal }: OutsideRequest,
    content?: OutsidePost['content'],
  ): Promise<Got> => {
    if (!fence.fictional) refuseInside(url);
    const sent: Record<string, string> = content
      ? { 'content-type': content.type, 'content-length': String(Buffer.byteLength(content.body)) }
      : {};
    const settings = {
      method: content ? 'POST' : 'GET',
      headers: { 'user-agent': 'Moothall', ...headers, ...sent },
      signal: AbortSignal.any([AbortSignal.timeout(fence.patienceMilliseconds), ...(signal ? [signal] : [])]),
      ...(fence.fictional ? {} : { lookup: outsideOnly }),
    };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request =
        url.protocol === 'https:'
          ? tlsRequest(url, { ...settings, agent: agents['https:'] }, resolve)
          : plainRequest(url, { ...settings, agent: agents['http:'] }, resolve);
      request.once('error', reject);
      request.end(content?.body);
    });
    return { status: answer.statusCode ?? 0, headers: flat(answer), body: await whole(answer, fence) };
  };
  return {
    get: async (request) => ask(request),
    post: async (request) => ask(request, request.content),
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** An address in figures is never looked up, so it is judged as it is written. */
function refuseInside({ protocol, hostname }: URL): void {
  const written = hostname.replace(/^\[(.*)\]$/, '$1');
  const isFigures = /^[\d.]+$|:/.test(written);
  if (protocol !== 'https:' || (isFigures && isPrivateAddress(written)))
    throw new Fenced('inside', 'the address does not lead outside');
}

const outsideOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 4);
    const [first] = found;
    const isOut = first && !found.some(({ address }) => isPrivateAddress(address));
    if (!isOut) return callback(new Fenced('inside', 'the name does not lead outside'), '', 4);
    return options.all === true ? callback(null, found) : callback(null, first.address, first.family);
  });
};

function flat({ headers }: IncomingMessage): Got['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]));
}

async function whole(answer: IncomingMessage, { mostBytes }: Fence): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    if (!Buffer.isBuffer(chunk)) throw new Error('the answer is no bytes');
    length += chunk.length;
    if (length > mostBytes) {
      answer.destroy();
      throw new Fenced('too-big', 'the answer weighs more than it may');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
