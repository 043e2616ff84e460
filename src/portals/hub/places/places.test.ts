import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { closeCase } from '#capabilities/cases';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas } from '#capabilities/mapping';
import { sayReference, uprn, usrn } from '#language';
import { act, saltby, thornmere } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const files = join(import.meta.dirname, '../../../../test/fixtures/services/places');
const folder = mkdtempSync(join(tmpdir(), 'moothall-places-'));
after(() => rmSync(folder, { recursive: true }));
await importFile('full.csv', readFileSync(join(files, 'gazetteer.csv'), 'utf8'));
const areas = { name: 'areas.json', text: readFileSync(join(files, 'areas.json'), 'utf8') };
await hub.begin((tx) => importAreas(tx, areas, act(at)));
const olwen = await signedIn(hub, 'olwen');
const twelve = { uprn: uprn.parse(999000000014), usrn: usrn.parse(99900001) };

async function importFile(name: string, content: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rejects = join(folder, `${name}.rejects`);
  await importGazetteer({ database: hub.database, authority: thornmere, path, rejects, act: act(at) });
}

test('a property shows its addresses in both languages, its areas, and nothing where nothing was reported', async () => {
  const { body, statusCode } = await olwen.get('/properties/999000000014');
  assert.equal(statusCode, 200);
  for (const said of [
    '12 Mill Lane, Upper Mere, Thornmere, TH1 1AA',
    'UPRN 999000000014',
    'Lôn y Felin',
    'Approved',
    'Mereside',
    'Nothing is open here',
    'Nothing was closed here',
    'There is no alert about this address',
    'full.csv',
  ])
    assert.ok(body.includes(said), said);
  assert.match(body, /href="\/hub\/streets\/99900001"/);
  assert.match((await olwen.get('/properties/999000000014?tongue=cy')).body, /Nid oes dim ar agor yma/);
  await olwen.get('/?tongue=en');
});

test('open cases of a property stand before its past ones, each a look; what one may not see is not there', async () => {
  const place = { ...twelve, description: '12 Mill Lane' };
  const open = await hub.begin((tx) => report(tx, { place }));
  const past = await hub.begin((tx) => report(tx, { place, hoursAgo: 50 }));
  const closing = { case: past.case, outcome: 'mended' };
  await hub.begin((tx) => closeCase(tx, closing, act(at, { kind: 'officer', id: hub.ids.of('olwen') })));
  const tree = await hub.begin((tx) => fallenTree(tx));
  for (const path of ['/properties/999000000014', '/streets/99900001']) {
    const { body } = await olwen.get(path);
    const [first, second] = [open, past].map(({ reference }) => body.indexOf(sayReference(reference)));
    assert.ok(first !== undefined && second !== undefined && first > 0 && second > first, path);
    assert.match(body, /Closed<span class="soft">Fri 20 Nov/);
    assert.ok(!body.includes(sayReference(tree.reference)));
  }
  assert.deepEqual(await looksAt(hub, open.case), ['hub /properties/:uprn', 'hub /streets/:usrn']);
});

test('a street shows its names, its properties in number order, and leads to each', async () => {
  const { body } = await olwen.get('/streets/99900001');
  for (const said of ['Mill Lane, Upper Mere', 'USRN 99900001', 'Lôn y Felin', 'All 2 properties'])
    assert.ok(body.includes(said), said);
  const list = (await olwen.get('/streets/99900001/properties')).body;
  assert.ok(list.indexOf('12 Mill Lane') < list.indexOf('14 Mill Lane'));
  assert.match(list, /href="\/hub\/properties\/999000000022"/);
  assert.match(
    (await olwen.get('/streets/99900001/properties?after=~999999999999')).body,
    /There are no more/,
  );
});

test('many past cases come twenty at a time', async () => {
  const place = { uprn: uprn.parse(999000000030), description: '9 Quay Street' };
  const by = act(at, { kind: 'officer', id: hub.ids.of('olwen') });
  for (let number = 0; number < 21; number += 1)
    await hub.begin(async (tx) => {
      const { case: id } = await report(tx, { place, hoursAgo: 100 + number });
      await closeCase(tx, { case: id, outcome: 'mended' }, by);
    });
  const first = (await olwen.get('/properties/999000000030')).body;
  assert.equal(first.match(/data-row/g)?.length, 20);
  const older = /href="\/hub(\/properties\/999000000030\?after=[^"]+)"/.exec(first)?.[1];
  assert.ok(older);
  const second = (await olwen.get(older.replaceAll('&amp;', '&'))).body;
  assert.equal(second.match(/data-row/g)?.length, 1);
  assert.match(second, /Newest cases/);
});

test('what there is not is not found, nor what is no number; a neighbour’s gazetteer is another', async () => {
  for (const path of [
    '/properties/1',
    '/properties/abc',
    '/streets/1',
    '/streets/1/properties',
    '/properties/0',
  ])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
  const stranger = openVisitor(hub, 'neighbour.localhost');
  assert.equal((await stranger.get('/properties/999000000014')).statusCode, 303);
  assert.equal(await hub.begin(async (tx) => tx.authority, saltby), saltby);
});

test('a property that departed still answers, with what was reported of it', async () => {
  const gone = readFileSync(join(files, 'gazetteer.csv'), 'utf8')
    .split('\n')
    .filter((line) => !line.includes('999000000014'))
    .join('\n')
    .replace('99,0,12', '99,0,9');
  await importFile('later.csv', gone);
  const { body } = await olwen.get('/properties/999000000014');
  assert.match(body, /12 Mill Lane/);
  assert.match(body, /No longer in the gazetteer/);
});

test('what is typed in the search leads to a property or a street, misspelt too; a number alone leads there at once', async () => {
  const body = (await olwen.get('/search?q=quey+street')).body;
  assert.match(body, /href="\/hub\/streets\/99900002"/);
  assert.match(body, /9 Quay Street/);
  assert.equal(locationOf(await olwen.get('/search?q=999000000030')), '/properties/999000000030');
  const { items } = (await olwen.get('/search/suggestions.json?q=9+quay')).json<{
    items: { href: string }[];
  }>();
  assert.equal(items[0]?.href, '/hub/properties/999000000030');
});

test('whoever may not read cases is offered no place', async () => {
  const cerys = await signedIn(hub, 'cerys');
  assert.equal((await cerys.get('/search/suggestions.json?q=quay')).body, '{"items":[]}');
  assert.match((await cerys.get('/search?q=quay')).body, /Nothing was found/);
});
