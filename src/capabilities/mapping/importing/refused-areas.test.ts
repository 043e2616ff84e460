import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { act, testDatabase } from '#test/database';
import { areaFlaws, areasAt, importAreas } from '../index.ts';
import { feature, file, place, position, square } from '../shapes.setting.ts';

const at = act('2026-11-20T09:00:00Z');
const on = Temporal.PlainDate.from('2026-11-20');
const ward = (code: string, name: string, more: object = {}) => ({ kind: 'ward', code, name, ...more });

const { begin } = await testDatabase();
await begin((tx) =>
  importAreas(tx, file('good', [feature(ward('E1', 'Good'), 'Polygon', [square(0, 0, 500)])]), at),
);

const shape = [square(0, 0, 9)];
const wrong: readonly (readonly [string, { name: string; text: string }, string])[] = [
  ['no JSON', { name: 'a', text: '{' }, 'mapping.not-geojson'],
  ['no features', file('a', []), 'mapping.nothing-in-file'],
  ['a list', { name: 'a', text: '[]' }, 'mapping.not-geojson'],
  [
    'an unknown kind',
    file('a', [feature({ ...ward('E1', 'A'), kind: 'moon' }, 'Polygon', shape)]),
    'mapping.unknown-kind',
  ],
  ['no code', file('a', [feature({ kind: 'ward', name: 'A' }, 'Polygon', shape)]), 'mapping.missing-code'],
  ['no name', file('a', [feature({ kind: 'ward', code: 'E1' }, 'Polygon', shape)]), 'mapping.wrong-feature'],
  [
    'a line for an area',
    file('a', [feature(ward('E1', 'A'), 'LineString', square(0, 0, 9))]),
    'mapping.wrong-geometry',
  ],
  ['no shape', file('a', [feature(ward('E1', 'A'), 'Polygon', [])]), 'mapping.empty-geometry'],
  [
    'a shape that is null',
    file('a', [{ type: 'Feature', properties: ward('E1', 'A'), geometry: null }]),
    'mapping.empty-geometry',
  ],
  [
    'a ring of two points',
    file('a', [feature(ward('E1', 'A'), 'Polygon', [square(0, 0, 9).slice(0, 2)])]),
    'mapping.few-points',
  ],
  [
    'a border that crosses itself',
    file('a', [
      feature(ward('E1', 'A'), 'Polygon', [
        [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
          [0, 0],
        ].map(position),
      ]),
    ]),
    'mapping.self-crossing',
  ],
  [
    'a hole outside',
    file('a', [feature(ward('E1', 'A'), 'Polygon', [square(0, 0, 9), square(20, 20, 2)])]),
    'mapping.hole-outside',
  ],
  [
    'latitude before longitude',
    file('a', [
      feature(ward('E1', 'A'), 'Polygon', [
        [
          [52, -2],
          [52, -1],
          [53, -1],
          [52, -2],
        ],
      ]),
    ]),
    'mapping.swapped-degrees',
  ],
  [
    'a place in France',
    file('a', [
      feature(ward('E1', 'A'), 'Polygon', [
        [
          [2, 45],
          [3, 45],
          [3, 46],
          [2, 45],
        ],
      ]),
    ]),
    'mapping.outside-grid',
  ],
  [
    'metres of another grid',
    file('a', [
      feature(ward('E1', 'A'), 'Polygon', [
        [
          [-222_000, 6_500_000],
          [0, 0],
          [9, 9],
          [-222_000, 6_500_000],
        ],
      ]),
    ]),
    'mapping.outside-grid',
  ],
  [
    'a system that we do not know',
    file('a', [feature(ward('E1', 'A'), 'Polygon', shape)], { crs: { properties: { name: 'EPSG:3857' } } }),
    'mapping.unknown-crs',
  ],
  [
    'an area that ends before it begins',
    file('a', [feature(ward('E1', 'A', { from: '2026-05-02', to: '2026-05-01' }), 'Polygon', shape)]),
    'mapping.ends-before-it-begins',
  ],
  [
    'a day that there is not',
    file('a', [feature(ward('E1', 'A', { from: '2026-02-30' }), 'Polygon', shape)]),
    'mapping.wrong-feature',
  ],
  [
    'one ward twice',
    file(
      'a',
      [1, 2].map(() => feature(ward('E1', 'A'), 'Polygon', shape)),
    ),
    'mapping.same-area-twice',
  ],
  [
    'ground of an owner whom nobody named',
    file('a', [feature({ kind: 'ownership', code: 'X', name: 'X', owner: 'nobody' }, 'Polygon', shape)]),
    'mapping.unknown-owner',
  ],
  [
    'a round without its day',
    file('a', [
      feature({ kind: 'collection-round', code: 'R', name: 'R', stream: 'refuse' }, 'Polygon', shape),
    ]),
    'mapping.wrong-feature',
  ],
  [
    'a fact that cannot be stored',
    file('a', [feature(ward('E1', 'A', { note: 'a\u0000b' }), 'Polygon', shape)]),
    'mapping.wrong-feature',
  ],
];

for (const [name, bad, code] of wrong)
  test(`a file with ${name} is refused, and the areas before it still answer`, async () => {
    await assert.rejects(
      begin((tx) => importAreas(tx, bad, at)),
      (error) => error instanceof Refusal && error.code === code,
    );
    assert.equal((await begin((tx) => areasAt(tx, place(100, 100), { on }))).length, 1);
  });

test('everything that is wrong with a file can be asked for, in the order of its features', async () => {
  const bad = file('bad', [
    feature(ward('E1', 'A'), 'Polygon', shape),
    feature(ward('E2', 'B'), 'LineString', square(0, 0, 9)),
    feature({ kind: 'moon', code: 'M', name: 'M' }, 'Polygon', shape),
    feature(ward('E1', 'A again'), 'Polygon', shape),
  ]);
  const flaws = await begin((tx) => areaFlaws(tx, bad));
  assert.deepEqual(
    flaws.map(({ code, facts }) => [facts['feature'], code]),
    [
      [2, 'mapping.wrong-geometry'],
      [3, 'mapping.unknown-kind'],
      [4, 'mapping.same-area-twice'],
    ],
  );
});
