import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { fileOf, properties, streets, whole, written } from '#test/sample-gazetteer';
import { openSupplies } from './open-supplies.ts';
import { zipOf } from './zip.setting.ts';

const volume = (number: number, next: number, more: Parameters<typeof fileOf>[1] = {}) =>
  fileOf(properties.slice(number - 1, number), { volume: number, next, ...more });

async function opened(...contents: readonly (string | Uint8Array)[]) {
  const files = await Promise.all(contents.map(written));
  return openSupplies(files.map(({ path }) => path));
}

const numbers = (supply: Awaited<ReturnType<typeof opened>>[number] | undefined) =>
  supply?.volumes.map(({ number }) => number);

const refused = (code: string, volumeSaid?: number) => (error: unknown) =>
  error instanceof Refusal &&
  error.code === code &&
  (volumeSaid === undefined || error.facts['volume'] === volumeSaid);

test('volumes are one supply, in the order of their numbers, whatever order they are given in', async () => {
  const supplies = await opened(volume(3, 0), volume(1, 2), volume(2, 3));
  assert.deepEqual(supplies.map(numbers), [[1, 2, 3]]);
  const [supply] = supplies;
  assert.deepEqual(
    [supply?.kind, supply?.supplier, supply?.name],
    ['full', 'Sampleford District Council', 'file.csv (+2)'],
  );
  const again = await opened(volume(1, 2), volume(2, 3), volume(3, 0));
  assert.ok(again[0] && supply?.digest.equals(again[0].digest), 'the same supply');
});

test('volumes in one zip are one supply', async () => {
  const zip = zipOf([
    { name: 'b.csv', content: volume(2, 0) },
    { name: 'a.csv', content: volume(1, 2) },
    { name: 'metadata.pdf', content: 'words' },
  ]);
  const [supply] = await opened(zip);
  assert.deepEqual([numbers(supply), supply?.name], [[1, 2], 'file.csv: a.csv (+1)']);
});

const gaps = [
  ['a gap', [volume(1, 2), volume(3, 0)], 2],
  ['no end', [volume(1, 2), volume(2, 3)], 3],
  ['no beginning', [volume(2, 3), volume(3, 0)], 1],
  ['one alone that goes on', [volume(1, 2)], 2],
] as const;

for (const [what, files, missing] of gaps)
  test(`volumes with ${what} are refused, and the one that is missing is named`, async () => {
    await assert.rejects(opened(...files), refused('gazetteer.volume-missing', missing));
  });

test('a volume that is there twice is refused, and one after the last', async () => {
  await assert.rejects(
    opened(volume(1, 2), volume(2, 0), volume(2, 0)),
    refused('gazetteer.volume-twice', 2),
  );
  await assert.rejects(opened(volume(1, 0), volume(2, 0)), refused('gazetteer.volume-after-last'));
});

const changes = (day: string) => fileOf(properties.slice(0, 1), { kind: 'C', day });

test('a full supply comes before changes, and changes by their day', async () => {
  const supplies = await opened(changes('2026-02-15'), changes('2026-02-01'), fileOf(whole));
  assert.deepEqual(
    supplies.map(({ kind, processedOn }) => [kind, processedOn?.toString()]),
    [
      ['full', '2026-01-01'],
      ['changes', '2026-02-01'],
      ['changes', '2026-02-15'],
    ],
  );
});

const [header = '', ...rest] = fileOf(whole).split('\r\n');
const disorders = [
  ['whose trailer comes first', [rest.at(-2), header, ...rest.slice(0, -2)]],
  ['whose header comes after records', [rest[0], header, ...rest.slice(1)]],
  ['whose trailer stands in the middle', [header, rest.at(-2), ...rest.slice(0, -2)]],
  ['that is two files in one', [header, ...rest.slice(0, -1), header, ...rest]],
] as const;

for (const [what, lines] of disorders)
  test(`a file ${what} is refused for its order`, async () => {
    await assert.rejects(opened(lines.join('\r\n')), refused('gazetteer.wrong-order'));
  });

test('a file of a version that nobody has a map for is refused with what it has', async () => {
  const unknown = ['21,"I",9,101,1', '24,"I",9,101,"x"'];
  await assert.rejects(opened(fileOf(unknown)), (error: unknown) => {
    assert.ok(error instanceof Refusal);
    assert.deepEqual(
      [error.code, error.facts['type'], error.facts['has']],
      ['gazetteer.unknown-layout', '21', 5],
    );
    return true;
  });
});

test('the format is known by most of its types of record: a first line that is wrong does not hide it', async () => {
  const [supply] = await opened(fileOf(['21,"I",9', ...streets, ...properties]));
  assert.equal(supply?.format.name, 'AddressBase Premium');
});
