import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { answerWith } from './answer-with.ts';
import { compressed } from './asset.ts';

const css = await compressed('resident.css', Buffer.from('.a{color:red}'.repeat(100)));
const grain = createHash('shake256', { outputLength: 2_000 }).update('incompressible').digest();
const png = await compressed('govuk-icon-180.png', grain);

for (const [accepted, encoding] of [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
  [undefined, undefined],
] as const) {
  test(`a browser that accepts ${accepted ?? 'nothing in particular'} is given ${encoding ?? 'the file as it is'}`, () => {
    const { headers, body } = answerWith(css, { acceptEncoding: accepted });
    assert.equal(headers['content-encoding'], encoding);
    assert.equal(headers['content-length'], String(body?.length));
  });
}

test('a file is kept for ever by whoever has it', () => {
  assert.equal(answerWith(css, {}).headers['cache-control'], 'public, max-age=31536000, immutable');
});

test('a reader who has the file already is told so in no bytes', () => {
  const { status, body } = answerWith(css, { ifNoneMatch: css.etag });
  assert.equal(status, 304);
  assert.equal(body, undefined);
});

test('a picture that compression would make larger is sent as it is', () => {
  assert.equal(answerWith(png, { acceptEncoding: 'br' }).headers['content-encoding'], undefined);
});

test("a council's logo, opened by itself, may not run a script", async () => {
  const logo = await compressed('logo.svg', Buffer.from('<svg><script>alert(1)</script></svg>'));
  assert.match(answerWith(logo, {}).headers['content-security-policy'] ?? '', /default-src 'none'/);
});
