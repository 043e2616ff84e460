import { test } from 'node:test';
import { testDatabase, act, thornmere } from '#test/database';
import { importGazetteer, findAddresses, nearestStreet, propertyOf } from './index.ts';
const { database, begin } = await testDatabase();
test('try', async () => {
  const path = process.env['GAZ'] ?? '/tmp/gaz/small.csv';
  for (const turn of [1, 2]) {
    const started = performance.now();
    let stage = '';
    let from = started;
    const marks: string[] = [];
    const summary = await importGazetteer({
      database,
      authority: thornmere,
      path,
      rejects: '/tmp/gaz/rejects.csv',
      act: act('2026-11-20T09:00:00Z'),
      onProgress: (p) => {
        if (p.stage !== stage) {
          marks.push(`${stage} ${Math.round(performance.now() - from)}`);
          stage = p.stage;
          from = performance.now();
        }
      },
    });
    console.log(
      turn,
      Math.round(performance.now() - started),
      'ms',
      marks.join(', '),
      summary,
      Math.round(process.memoryUsage().rss / 1e6),
    );
  }
  for (const typed of [
    '12 high street',
    'high st',
    'TH1 1',
    'th11aa',
    'flat 2 high st',
    'thornmere',
    'mere',
    '3 th1 1aa',
    'xx',
    "o'dr",
    '2 mill la',
  ]) {
    await begin(async (tx) => {
      const t = performance.now();
      const found = await findAddresses(tx, typed, { most: 10, tongue: 'en' });
      console.log(
        typed,
        (performance.now() - t).toFixed(1),
        found.length,
        found.slice(0, 4).map((a) => a.line),
      );
    });
  }
  const [a] = await begin((tx) => findAddresses(tx, 'high street', { most: 1, tongue: 'cy' }));
  console.log(
    a,
    a && (await begin((tx) => nearestStreet(tx, a.point, 'cy'))),
    a && (await begin((tx) => propertyOf(tx, a.uprn, 'en'))),
  );
});
