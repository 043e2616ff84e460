import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { entraDirectory } from './index.ts';

let answers: 'endless' | 'silent' | 'broken' = 'endless';
const server = createServer((_request, response) => {
  if (answers === 'silent') return;
  if (answers === 'broken') return void response.writeHead(502).end('<html>Bad gateway</html>');
  response.writeHead(200, { 'content-type': 'application/json' });
  const pour = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', pour);
  pour();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
assert.ok(typeof address === 'object' && address !== null);
const origin = `http://127.0.0.1:${address.port}`;
after(() => {
  server.closeAllConnections();
  server.close();
});

for (const how of ['endless', 'silent', 'broken'] as const)
  test(`a directory whose answer is ${how} is given up on, and asked again the next time`, async () => {
    answers = how;
    const directory = entraDirectory({
      issuer: `${origin}/tenant/v2.0`,
      tenant: 'tenant',
      clientId: 'hub',
      clientSecret: 'a secret',
      returnTo: 'http://127.0.0.1:9/return',
      signedOutTo: 'http://127.0.0.1:9/signed-out',
      fictional: true,
      clock: systemClock,
      patienceSeconds: 1,
    });
    const departure = { state: newToken(), nonce: newToken(), verifier: newToken() };
    for (const time of ['first', 'second'])
      assert.deepEqual(await directory.redeem(departure, { code: 'x' }), { how: 'unreachable' }, time);
  });
