import { request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { ownCertificate } from './certificate.ts';
import { textOf } from './watching.ts';

export type Proxy = { readonly port: number; readonly cert: string; readonly close: () => Promise<void> };

/** The headers that the proxy's example sets, with what each stands for: an empty one is taken away. */
export const settings: ReadonlyMap<string, string> = new Map(
  [...textOf('deploy/nginx/moothall.conf').matchAll(/^\s*proxy_set_header (\S+) (\S+);$/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll('"', '')],
  ),
);

/** A proxy that terminates TLS and does with headers what deploy/nginx/moothall.conf does. */
export async function openProxy(to: () => number): Promise<Proxy> {
  const { key, cert } = ownCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    pass(request, response, to());
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const close = async () => {
    server.closeAllConnections();
    await server[Symbol.asyncDispose]();
  };
  return { port: address.port, cert, close };
}

function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  const variables = new Map([
    ['$host', request.headers.host ?? ''],
    ['$remote_addr', request.socket.remoteAddress ?? ''],
  ]);
  const set = [...settings].map(([name, value]) => [name, variables.get(value) ?? value] as const);
  const all = { ...request.headers, ...Object.fromEntries(set) };
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const { method, url } = request;
  const onward = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}
