import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { caseOf } from '#capabilities/cases';
import { importAreas, importAssets } from '#capabilities/mapping';
import { parseReference } from '#language';
import { sql, tables } from '#platform/database';
import { act, thornmere } from '#test/database';
import { begin, millLane, referenceIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const service = 'street-light';
const at = act(setting.clock.now());
const { easting, northing } = millLane;
/** Far from where other tests report. */
const trunkRoad = { easting: 621_000, northing: 484_000 };
const estate = { easting: 621_500, northing: 484_000 };

const square = ({ easting: west, northing: south }: typeof millLane) => [
  [
    [west, south],
    [west + 200, south],
    [west + 200, south + 200],
    [west, south + 200],
    [west, south],
  ],
];
const ground = (code: string, owner: string, corner: typeof millLane) => ({
  type: 'Feature',
  properties: { kind: 'ownership', code, name: code, owner },
  geometry: { type: 'Polygon', coordinates: square(corner) },
});

before(async () => {
  const features = [ground('A15', 'national-highways', trunkRoad), ground('EST', 'thornmere-homes', estate)];
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  await setting.begin((tx) => importAreas(tx, { name: 'ground.geojson', text }, at));
  const rows = [
    `L1,Concrete column,${String(easting + 5)},${String(northing)}`,
    `L2,Steel column,${String(easting + 40)},${String(northing)}`,
    `T1,,${String(trunkRoad.easting + 50)},${String(trunkRoad.northing + 50)}`,
    `E1,,${String(estate.easting + 50)},${String(estate.northing + 50)}`,
  ];
  const lamps = ['id,name,easting,northing', ...rows].join('\n');
  const file = { layer: 'street-lights', name: 'lamps.csv', text: lamps };
  await importAssets({ database: setting.database, authority: thornmere }, file, at);
});

const first = async (visitor: Visitor, tongue = 'en') => begin(visitor, service, tongue);
const place = (of: typeof millLane) => ({
  'light.easting': String(of.easting),
  'light.northing': String(of.northing),
});

/** Answers the rest of the form and gives the page on which the answers are checked. */
async function onward(visitor: Visitor, fault: Shown): Promise<Shown> {
  let page = await visitor.send(fault, { fault: 'out' });
  page = await visitor.send(page);
  return visitor.send(page, { email: 'gwen@example.org' });
}

async function report(id: string): Promise<Shown> {
  const visitor = new Visitor(setting);
  return onward(visitor, await visitor.send(await first(visitor), { 'light.id': id }));
}

async function caseUnder({ text }: Shown) {
  const reference = parseReference(referenceIn({ text } as Shown));
  return setting.begin(async (tx) => {
    const { rows } = await sql<{
      id: string;
    }>`select id from cases."case" where authority_id = ${tx.authority}
      and reference = ${reference}`.execute(tables(tx));
    return caseOf(tx, rows[0]?.id as Parameters<typeof caseOf>[1]);
  });
}

describe('a thing that is asked for', () => {
  test('is found by the number on its label, however it is copied', async () => {
    const visitor = new Visitor(setting);
    const page = await visitor.send(await first(visitor), { 'light.id': ' l 1 ' });
    assert.equal(page.at, `/services/${service}/questions/fault`, page.text);
    const check = await onward(visitor, page);
    assert.match(check.text, /Street light L1/);
    const received = await visitor.send(check, { join: '' });
    const found = await caseUnder(received);
    assert.deepEqual(found?.place.asset, { layer: 'street-lights', id: 'L1' });
    assert.match(
      (
        await visitor.open(
          '/map/picture.svg?at=619900,480389&scale=1&layer=street-lights&around=619900,480389',
        )
      ).html,
      />A<\/text/,
    );
  });

  test('is chosen from a list of the nearest, with letters, distances and a way out', async () => {
    const visitor = new Visitor(setting);
    const page = await first(visitor);
    assert.match(page.text, /Which street light is it\?/);
    const again = await visitor.send(page, { ...place(millLane), 'map-move': 'north' });
    assert.match(again.text, /Nearest street lights/);
    assert.match(again.text, /A: Street light L1 5 metres away, .*Concrete column/);
    assert.match(again.text, /B: Street light L2 40 metres away/);
    assert.match(again.text, /It is not in this list/);
    assert.equal(again.status, 200);
    assert.doesNotMatch(again.text, /There is a problem/);
    const chosen = await visitor.send(again, { ...place(millLane), 'light.asset': 'L2' });
    assert.equal(chosen.at, `/services/${service}/questions/fault`, chosen.text);
    const back = await visitor.open(`/services/${service}/questions/light`);
    assert.match(back.html, /value="L2" checked/);
  });

  test('is described when it is in no list, and only then asks for words', async () => {
    const visitor = new Visitor(setting);
    const listed = await visitor.send(await first(visitor), {
      ...place(millLane),
      'light.asset': 'not-in-the-list',
    });
    assertMistake(listed, 'Describe where it is');
    const described = await visitor.send(listed, {
      ...place(millLane),
      'light.asset': 'not-in-the-list',
      'light.description': 'The tall one',
    });
    assert.equal(described.at, `/services/${service}/questions/fault`, described.text);
  });

  test('that nobody knows by that number is a mistake beside the number, in both languages', async () => {
    const visitor = new Visitor(setting);
    assertMistake(
      await visitor.send(await first(visitor), { 'light.id': 'X99' }),
      'We do not have this number. Check it, choose from the map, or describe where it is',
    );
    const page = await visitor.send(await first(visitor, 'cy'), {});
    assertMistake(page, 'Rhowch rif y golau stryd, dewiswch ef o’r map, neu disgrifiwch ble mae');
  });

  test('that was reported already is known by itself, not by what is near', async () => {
    assert.match((await report('L1')).text, /Is it one of these\?/);
    assert.doesNotMatch((await report('L2')).text, /Is it one of these\?/);
  });
});

describe('a place that is not ours', () => {
  test('is told of before anything else is asked, with whom to ask, and nothing is sent', async () => {
    const visitor = new Visitor(setting);
    const told = await visitor.send(await first(visitor), { 'light.id': 'T1' });
    assert.equal(told.at, `/services/${service}/owner`);
    assert.match(told.text, /This place is looked after by National Highways/);
    assert.match(told.html, /href="https:\/\/report\.highways\.example\.org\/"/);
    assert.match(told.html, /href="tel:03069990100"/);
    assert.doesNotMatch(told.html, /Continue|Send it to us anyway/);
    const check = await onward(visitor, await visitor.open(`/services/${service}/questions/fault`));
    assert.equal(check.at, `/services/${service}/owner`, 'the answers are not checked either');
  });

  test('may be sent all the same where the service says so, and the case says whose it is', async () => {
    const visitor = new Visitor(setting);
    const { easting: east, northing: north } = trunkRoad;
    const told = await visitor.send(await begin(visitor, 'fly-tipping', 'cy'), {
      'place.easting': String(east + 10),
      'place.northing': String(north + 10),
    });
    assert.equal(told.at, '/services/fly-tipping/owner');
    assert.match(told.text, /Mae’r lle hwn dan ofal National Highways.*Ei anfon atom er hynny/);
    let page = await visitor.open('/services/fly-tipping/questions/rubbish');
    for (const typed of [{ rubbish: 'tyres' }, { amount: 'bag' }, {}, {}])
      page = await visitor.send(page, typed);
    const received = await visitor.send(page, { join: '' });
    const found = await caseUnder(received);
    assert.deepEqual([found?.place.owner, found?.queue], ['national-highways', 'street-cleansing']);
  });

  test('whose owner we pass reports on to is sent, and waits where it is passed on', async () => {
    const visitor = new Visitor(setting);
    const told = await visitor.send(await first(visitor), { 'light.id': 'E1' });
    assert.match(told.text, /Thornmere Homes.*we will pass it on to them.*Continue/);
    const check = await onward(visitor, await visitor.open(`/services/${service}/questions/fault`));
    const received = await visitor.send(check, { join: '' });
    const found = await caseUnder(received);
    assert.deepEqual([found?.place.owner, found?.queue], ['thornmere-homes', 'contact-centre']);
  });

  test('is no page for a place that is ours', async () => {
    const visitor = new Visitor(setting);
    await visitor.send(await first(visitor), { 'light.id': 'L1' });
    assert.equal(
      (await visitor.open(`/services/${service}/owner`)).at,
      `/services/${service}/questions/fault`,
    );
    assert.equal((await new Visitor(setting).open(`/services/${service}/owner`)).at, `/services/${service}`);
  });
});
