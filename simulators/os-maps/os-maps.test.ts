import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { MANNERS } from './index.ts';
import { createOsMaps, type OsMaps } from './index.ts';

const keys = { whole: 'premium', free: 'open-data' } as const;
let maps: OsMaps;
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  void maps.answer(request, response, url).then((found) => found || response.writeHead(404).end());
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  maps = createOsMaps({
    origin: `http://127.0.0.1:${address.port}`,
    keys,
    perMinute: 60,
    slowMilliseconds: 50,
  });
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const tile = {
  service: 'WMTS',
  request: 'GetTile',
  version: '1.0.0',
  layer: 'Light_27700',
  style: 'default',
  format: 'image/png',
  tileMatrixSet: 'EPSG:27700',
  tileMatrix: '9',
  tileRow: '2000',
  tileCol: '1500',
};

async function ask(given: Readonly<Record<string, string>>, key = 'whole') {
  const url = `${maps.address}?${new URLSearchParams(given).toString()}`;
  return fetch(url, { headers: key === '' ? {} : { key }, redirect: 'manual' });
}

test('a tile is a picture of 256 pixels, to be kept for a day', async () => {
  const answer = await ask(tile);
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=86400');
  const { format, width, height } = await sharp(await answer.arrayBuffer()).metadata();
  assert.deepEqual([format, width, height], ['png', 256, 256]);
  assert.deepEqual(maps.asked, ['Light_27700/9/1500/2000']);
});

test('names may be in capitals, and the key in the address', async () => {
  const capitals = Object.fromEntries(
    Object.entries(tile).map(([name, value]) => [name.toUpperCase(), value]),
  );
  assert.equal((await ask({ ...capitals, key: 'whole' }, '')).status, 200);
});

test('without a key, with a wrong one, or beyond its plan, the gateway refuses in its own words', async () => {
  const faults = [
    [await ask(tile, ''), 401, 'steps.oauth.v2.FailedToResolveAPIKey'],
    [await ask(tile, 'guessed'), 401, 'oauth.v2.InvalidApiKey'],
    [await ask({ ...tile, tileMatrix: '10' }, 'free'), 403, 'steps.raisefault.RaiseFault'],
  ] as const;
  for (const [answer, status, code] of faults) {
    assert.equal(answer.status, status);
    assert.deepEqual(((await answer.json()) as { fault: { detail: unknown } }).fault.detail, {
      errorcode: code,
    });
  }
  assert.equal((await ask({ ...tile, tileMatrix: '9' }, 'free')).status, 200);
});

const badly = [
  [{ layer: 'Night_27700' }, 'InvalidParameterValue', 'LAYER'],
  [{ tileMatrixSet: 'EPSG:3857' }, 'InvalidParameterValue', 'TILEMATRIXSET'],
  [{ tileMatrix: 'EPSG:27700:9' }, 'InvalidParameterValue', 'TILEMATRIX'],
  [{ tileMatrix: '14' }, 'InvalidParameterValue', 'TILEMATRIX'],
  [{ tileCol: '-1' }, 'InvalidParameterValue', 'TILEROW'],
  [{ tileCol: '9000' }, 'TileOutOfRange', 'TILECOL'],
  [{ tileRow: '9000' }, 'TileOutOfRange', 'TILEROW'],
  [{ layer: 'Leisure_27700', tileMatrix: '10' }, 'TileOutOfRange', 'TILEMATRIX'],
] as const;
for (const [wrong, code, locator] of badly)
  test(`${JSON.stringify(wrong)} is an exception report: ${code}`, async () => {
    const answer = await ask({ ...tile, ...wrong });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), new RegExp(`exceptionCode="${code}" locator="${locator}"`));
  });

test('a parameter that is missing is named', async () => {
  const { tileRow: _left, ...rest } = tile;
  assert.match(await (await ask(rest)).text(), /exceptionCode="MissingParameterValue" locator="TILEROW"/);
});

test('the capabilities have the corner, fourteen levels and their scales', async () => {
  const text = await (await ask({ service: 'WMTS', request: 'GetCapabilities' })).text();
  assert.equal(text.match(/<TopLeftCorner>-238375.0 1376256.0</g)?.length, 14);
  assert.match(text, /<ows:Identifier>0<\/ows:Identifier><ScaleDenominator>3200000[.<]/);
});

test('it misbehaves as it is told, and stops when it is told', async () => {
  const seen = new Map<string, unknown>();
  for (const manner of MANNERS) {
    maps.misbehave(manner);
    const answer = await ask(tile).catch(() => undefined);
    seen.set(manner, answer && `${answer.status} ${answer.headers.get('content-type') ?? ''}`.trim());
    await answer?.body?.cancel();
  }
  maps.misbehave();
  assert.deepEqual(Object.fromEntries(seen), {
    slow: '200 image/png',
    dead: undefined,
    broken: '200 text/html',
    throttled: '429 application/json',
    unavailable: '503 application/json',
    huge: '200 image/png',
    moved: '302',
    'not-kept': '200 image/png',
  });
  assert.equal((await ask(tile)).status, 200);
});

test('who asks too often in a minute is refused', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, async () => ask(tile, 'free')));
  assert.ok(answers.some(({ status }) => status === 429));
});
