import assert from 'node:assert/strict';
import { request as askPlainly } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { request as askOverTls } from 'node:https';
import { after, before, describe, test } from 'node:test';
import { freePort } from '#test/ports';
import { cloneDatabase } from '#test/postgres';
import { serve, setUp } from '../running/council.ts';
import type { Served } from '../running/council.ts';
import { tidyUp } from '../running/ground.ts';
import { openProxy, settings as proxied } from './proxy.ts';
import type { Proxy } from './proxy.ts';

type Headers = Readonly<Record<string, string>>;
type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

const claims = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'http',
  'x-forwarded-host': 'evil.example',
  forwarded: 'for=203.0.113.9;host=evil.example;proto=http',
};

describe('behind a proxy that terminates TLS', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let proxy: Proxy;
  let served: Served;
  const port = () => Number(new URL(served.origin).port);

  before(async () => {
    database = await cloneDatabase();
    proxy = await openProxy(port);
    served = await setUp(database);
    await begin({ MOOTHALL_TRUSTED_PROXIES: '127.0.0.1' });
  });
  after(async () => {
    await proxy.close();
    tidyUp();
    await database.drop();
  });

  const begin = async (more: Headers) => {
    const MOOTHALL_ORIGIN = `https://localhost:${String(proxy.port)}`;
    return serve({ settings: { ...served.settings, MOOTHALL_ORIGIN, ...more } });
  };
  const ask = async (path: string, headers: Headers = {}, form?: string): Promise<Answer> => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const { port: at, cert: ca } = proxy;
    const method = form === undefined ? 'GET' : 'POST';
    const where = { host: '127.0.0.1', servername: 'localhost', port: at, ca, method, path };
    const host = `localhost:${String(at)}`;
    askOverTls(
      { ...where, headers: { host, ...headers } },
      (answer) => void read(answer).then(resolve, reject),
    )
      .on('error', reject)
      .end(form);
    return promise;
  };
  const askBehind = async (path: string, headers: Headers): Promise<Answer> => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    askPlainly(
      { host: '127.0.0.1', port: port(), path, headers },
      (answer) => void read(answer).then(resolve, reject),
    )
      .on('error', reject)
      .end();
    return promise;
  };

  test('the example overwrites every header by which a visitor could pass for another', () => {
    for (const name of Object.keys(claims)) assert.ok(proxied.has(name), name);
    assert.equal(proxied.get('x-forwarded-for'), '$remote_addr');
  });

  test('browsers are held to TLS, and cookies to this very host', async () => {
    const { status, headers } = await ask('/services/fly-tipping');
    assert.equal(status, 200);
    assert.match(headers['strict-transport-security'] ?? '', /^max-age=63072000/);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    assert.match(cookie, /^__Host-resident=[\w-]{43}; /);
    for (const part of [/; Path=\/(;|$)/, /; HttpOnly/, /; Secure/, /; SameSite=Lax/])
      assert.match(cookie, part);
    assert.doesNotMatch(cookie, /Domain/);
  });

  test('a form is taken, and leads on within TLS', async () => {
    const { headers, body } = await ask('/services/fly-tipping');
    const cookie = (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
    const fields = [...body.matchAll(/name="(_\w+)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    const form = new URLSearchParams([...fields, ['begin', 'start']]).toString();
    const type = 'application/x-www-form-urlencoded';
    const sent = await ask(
      '/services/fly-tipping',
      { cookie, 'content-type': type, 'sec-fetch-site': 'same-origin' },
      form,
    );
    assert.equal(sent.status, 303, sent.body);
    assert.match(sent.headers.location ?? '', /^\/services\/fly-tipping\/questions\//);
    assert.match((await ask('/hub/')).headers.location ?? '', /^\/hub\/sign-in/);
  });

  test('what a visitor claims of themselves changes nothing', async () => {
    const { status, headers, body } = await ask('/services/fly-tipping', claims);
    assert.equal(status, 200);
    assert.ok(!JSON.stringify(headers).includes('evil') && !body.includes('evil'));
    assert.match(headers['strict-transport-security'] ?? '', /^max-age/);
    const lost = await ask('/nowhere', claims);
    assert.deepEqual([lost.status, lost.body.includes('evil')], [404, false]);
    assert.equal((await ask('/services/fly-tipping', { host: 'evil.example' })).status, 404);
    assert.equal((await ask('/metrics')).status, 404);
  });

  test('the proxy is believed, and nobody else', async () => {
    const host = `localhost:${String(proxy.port)}`;
    const believed = await askBehind('/livez', { host, 'x-forwarded-proto': 'https' });
    assert.ok(believed.headers['strict-transport-security']);
    const beside = String(await freePort());
    const other = await begin({ MOOTHALL_TRUSTED_PROXIES: '192.0.2.1', PORT: beside });
    const answer = await fetch(`http://127.0.0.1:${beside}/livez`, {
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': host },
    });
    assert.equal(answer.headers.get('strict-transport-security'), null);
    other.signal('SIGTERM');
    assert.equal((await other.ended).code, 0);
  });
});

async function read(
  answer: NodeJS.ReadableStream & { statusCode?: number | undefined; headers: IncomingHttpHeaders },
) {
  const parts: string[] = [];
  for await (const part of answer) parts.push(String(part));
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: parts.join('') };
}
