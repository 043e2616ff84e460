import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { openSmallPortal } from './small-portal.setting.ts';

const { open, visit, kept } = await openSmallPortal();

test('beyond so many at once others are asked to come back, and a form that is sent all the same is not lost', async () => {
  const waiting = Promise.withResolvers<void>();
  const refused: string[] = [];
  const app = await open({
    load: { mostAtOnce: 2 },
    onRefusal: (code) => void refused.push(code),
    extra: (server) =>
      server.get('/slow', async () => {
        await waiting.promise;
        return 'done';
      }),
  });
  const { fields, cookies } = await visit();
  const form = { ...fields, note: 'typed in a crowd' };
  const headers = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' };
  const payload = new URLSearchParams(form).toString();
  const send = async () => app.inject({ method: 'POST', url: '/hub/notes/bob', cookies, headers, payload });
  const slow = [1, 2, 3, 4].map(async (place) => {
    const asked = app.inject({ url: '/slow' });
    return place < 3 ? asked : asked.then(({ statusCode }) => statusCode);
  });
  const busy = await app.inject({ url: '/hub/notes/bob', headers });
  assert.equal(busy.statusCode, 503);
  assert.equal(busy.headers['retry-after'], '60');
  assert.match(busy.body, /Very many people/);
  assert.equal((await send()).statusCode, 303, 'a form is taken for longer');
  assert.equal(await kept('typed in a crowd'), 1);
  waiting.resolve();
  await Promise.all(slow);
  assert.equal((await app.inject({ url: '/hub/notes/bob', headers })).statusCode, 200);
  assert.ok(refused.every((code) => code === 'request.busy') && refused.length > 0);
});

test('who leaves before the answer no longer counts', async () => {
  const app = await open({
    load: { mostAtOnce: 1 },
    extra: (server) => server.get('/slow', async () => new Promise(() => {})),
  });
  const { port, hostname } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const browser = connect(Number(port), hostname);
  const asked = Promise.withResolvers<ServerResponse>();
  app.server.once('request', (_request, response) => asked.resolve(response));
  browser.write('GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const response = await asked.promise;
  const headers = { host: 'localhost' };
  assert.equal((await app.inject({ url: '/hub/notes/bob', headers })).statusCode, 503);
  const closed = once(response, 'close');
  browser.destroy();
  await closed;
  assert.equal((await app.inject({ url: '/hub/notes/bob', headers })).statusCode, 200);
});
