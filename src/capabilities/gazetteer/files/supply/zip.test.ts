import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { Refusal } from '#platform/errors';
import { written } from '#test/sample-gazetteer';
import { openSources } from './open-sources.ts';
import { zipOf } from './zip.setting.ts';
import type { Packed } from './zip.setting.ts';

const rows = Array.from({ length: 20_000 }, (_, at) => `21,"I",${at},some words that are alike`).join('\n');

async function unpacked(zip: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const { path } = await written(zip);
  const found: [string, string][] = [];
  for (const source of await openSources(path)) {
    const pieces = await Array.fromAsync(source.read(), (piece) => Buffer.from(piece));
    found.push([source.name, Buffer.concat(pieces).toString()]);
  }
  return found;
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('CSV files come out of a zip as they went in, packed or stored, however large the zip says it is', async () => {
  const files: Packed[] = [
    { name: 'one.csv', content: rows },
    { name: 'data/TWO.CSV', content: 'a,b', isPlain: true },
    { name: 'three.csv', content: 'ŷ', isWide: true },
    { name: 'empty.csv', content: '' },
  ];
  assert.deepEqual(await unpacked(zipOf(files)), [
    ['file.csv: one.csv', rows],
    ['file.csv: TWO.CSV', 'a,b'],
    ['file.csv: three.csv', 'ŷ'],
    ['file.csv: empty.csv', ''],
  ]);
});

test('what is packed with them is left alone, and a name that climbs out of its folder is only a name', async () => {
  const files = [
    { name: 'readme.pdf', content: 'words' },
    { name: '../../etc/\u0000passwd.csv', content: 'a' },
    { name: 'inner.zip', content: 'b' },
  ];
  assert.deepEqual(await unpacked(zipOf(files)), [['file.csv: passwd.csv', 'a']]);
  await assert.rejects(
    unpacked(zipOf([{ name: 'readme.pdf', content: 'words' }])),
    refused('gazetteer.zip-empty'),
  );
  await assert.rejects(unpacked(zipOf([])), refused('gazetteer.zip-empty'));
});

const damaged: readonly (readonly [string, Packed])[] = [
  ['holds other bytes than it says', { name: 'a.csv', content: rows, says: { crc: 1 } }],
  ['holds more than it says', { name: 'a.csv', content: rows, says: { bytes: 100 } }],
  ['holds less than it says', { name: 'a.csv', content: rows, says: { bytes: rows.length + 1 } }],
  ['would grow a thousandfold', { name: 'a.csv', content: Buffer.alloc(4_000_000) }],
  [
    'says that it is larger than any disk',
    { name: 'a.csv', content: 'a', isWide: true, says: { bytes: 2 ** 50 } },
  ],
];

for (const [what, file] of damaged)
  test(`a zip that ${what} is refused`, async () => {
    await assert.rejects(unpacked(zipOf([file])), refused('gazetteer.zip-damaged'));
  });

test('a zip with a password, or packed in an unknown way, says so', async () => {
  for (const says of [{ flags: 1 }, { method: 12 }])
    await assert.rejects(
      unpacked(zipOf([{ name: 'a.csv', content: 'a', says }])),
      refused('gazetteer.zip-locked'),
    );
});

test('a zip that is cut short anywhere is refused', async () => {
  const whole = zipOf([{ name: 'a.csv', content: rows }]);
  for (const share of [0.1, 0.5, 0.9, 0.999])
    await assert.rejects(
      unpacked(whole.subarray(0, Math.floor(whole.length * share))),
      refused('gazetteer.zip-damaged'),
    );
});

test('whatever stands in a zip, it is read, or refused in words', async () => {
  const whole = zipOf([
    { name: 'a.csv', content: 'a,b,c' },
    { name: 'b.csv', content: rows.slice(0, 500), isWide: true },
  ]);
  const { path } = await written(whole);
  assert.deepEqual(await readFile(path), whole);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 5),
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      async (at, bytes) => {
        const broken = Buffer.from(whole);
        broken.set(bytes, at);
        await unpacked(broken).catch((error: unknown) => assert.ok(error instanceof Refusal, String(error)));
      },
    ),
    { numRuns: 200 },
  );
});
