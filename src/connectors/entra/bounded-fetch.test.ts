import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { after, test } from 'node:test';
import { newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { entraDirectory } from './index.ts';

let answers: 'endless' | 'silent' | 'broken' | 'right' = 'endless';
let poured = 0;
const server = createServer((_request, response) => {
  if (answers === 'broken') response.writeHead(502).end('<html>Bad gateway</html>');
  if (answers === 'endless') pour(response);
  if (answers === 'right') response.writeHead(200, { 'content-type': 'application/json' }).end(itself());
});

function pour(response: ServerResponse) {
  const piece = ' '.repeat(65_536);
  const more = () => {
    for (let isTaken = true; isTaken && !response.destroyed; poured += piece.length)
      isTaken = response.write(piece);
  };
  response.writeHead(200, { 'content-type': 'application/json' }).on('drain', more);
  more();
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
assert.ok(typeof address === 'object' && address !== null);
const issuer = `http://127.0.0.1:${address.port}/tenant/v2.0`;
const itself = () => JSON.stringify({ issuer, authorization_endpoint: `${issuer}/authorize` });
after(() => {
  server.closeAllConnections();
  server.close();
});

const departure = { state: newToken(), nonce: newToken(), verifier: newToken() };
const directoryWith = (patienceSeconds: number) =>
  entraDirectory({
    issuer,
    tenant: 'tenant',
    clientId: 'hub',
    clientSecret: 'a secret',
    returnTo: 'http://127.0.0.1:9/return',
    signedOutTo: 'http://127.0.0.1:9/signed-out',
    fictional: true,
    clock: systemClock,
    patienceSeconds,
  });

test('an answer without an end is cut off after what an answer may weigh', async () => {
  answers = 'endless';
  const returned = await directoryWith(60).redeem(departure, { code: 'x' });
  assert.deepEqual(returned, { how: 'unreachable' });
  assert.ok(poured < 64 * 1024 * 1024, `${poured} bytes were taken`);
});

for (const how of ['silent', 'broken'] as const)
  test(`a directory whose answer is ${how} is given up on, and asked again the next time`, async () => {
    answers = how;
    const directory = directoryWith(1);
    assert.deepEqual(await directory.redeem(departure, { code: 'x' }), { how: 'unreachable' });
    answers = 'right';
    assert.ok((await directory.departureAddress(departure)).startsWith(`${issuer}/authorize?`));
  });
