import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchAddresses } from '#capabilities/gazetteer';
import { areasAt, importAreas, importAssets } from '#capabilities/mapping';
import { londonDay } from '#language';
import { councillorsFor } from '#services';
import { act, thornmere } from '#test/database';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const { begin, clock, council } = setting;
const now = clock.now();
const [address] = (await begin((tx) => searchAddresses(tx, { typed: 'TH1', most: 1, tongue: 'en' }))).results;
assert.ok(address);
const here = address.point;
const at = `/properties/${String(address.uprn)}`;
const visitor = new Visitor(setting);

await begin((tx) => importAreas(tx, { name: 'rounds.geojson', text: rounds() }, act(now)));
const libraries = `id,name,easting,northing,opening\nL1,Far library,${String(here.easting + 3_000)},${String(here.northing)},\nL2,Near library,${String(here.easting + 200)},${String(here.northing)},Mo-Fr 09:00-17:00; Sa-Su off`;
await importAssets(
  { database: setting.database, authority: thornmere },
  { layer: 'libraries', name: 'libraries.csv', text: libraries },
  act(now),
);

function rounds(): string {
  const { easting: e, northing: n } = here;
  const square = [
    [e - 500, n - 500],
    [e + 500, n - 500],
    [e + 500, n + 500],
    [e - 500, n + 500],
    [e - 500, n - 500],
  ];
  const round = (stream: string, weekday: string, more: object = {}) => ({
    type: 'Feature',
    properties: {
      kind: 'collection-round',
      code: `${stream}-${weekday}`,
      name: stream,
      stream,
      weekday,
      ...more,
    },
    geometry: { type: 'Polygon', coordinates: [square] },
  });
  const features = [
    round('refuse', 'friday'),
    round('food', 'wednesday', { everyWeeks: 2, first: '2026-11-25' }),
  ];
  return JSON.stringify({ type: 'FeatureCollection', features });
}

test('an address is found by its postcode, and leads to its bin days, the next first', async () => {
  const found = await visitor.open(`/properties?q=${encodeURIComponent(address.line)}`);
  assert.ok(found.html.includes(`href="${at}"`), found.text);
  const page = await visitor.open(at);
  assert.equal(page.status, 200);
  assert.match(page.text, /Next: food waste, Wednesday 25 November/);
  assert.match(page.text, /Rubbish Friday 27 November/);
});

test('a calendar of the bin days has a whole day for each, with a reminder, and keeps its identifiers', async () => {
  const { html, status, headers } = await visitor.open(`${at}/collections.ics`);
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /^text\/calendar/);
  assert.match(html, /DTSTART;VALUE=DATE:20261125/);
  assert.match(html, new RegExp(`UID:${String(address.uprn)}-food-2026-11-25`));
  assert.match(html, /TRIGGER:-PT6H/);
  assert.equal(html, (await visitor.open(`${at}/collections.ics`)).html);
});

test('who speaks for an address is said with how to reach them', async () => {
  const ward = (await begin((tx) => areasAt(tx, here, { on: londonDay(now) }))).find(
    ({ kind }) => kind === 'ward',
  );
  assert.ok(ward);
  const page = await visitor.open(`/councillors/${ward.code}`);
  assert.ok(page.text.includes(`Councillors for ${ward.name.en}`));
  const elected = councillorsFor(council, ward.code);
  for (const { name, email } of elected) {
    assert.ok(page.text.includes(`Councillor ${name}`));
    assert.ok(page.html.includes(`mailto:${email}`));
  }
  if (elected.length === 0) assert.match(page.text, /Nobody has been elected here/);
  assert.ok((await visitor.open('/councillors')).html.includes(`href="/councillors/${ward.code}"`));
  assert.ok((await visitor.open(at)).html.includes(`href="/councillors/${ward.code}"`));
});

test('the nearest place comes first, with its distance and whether it is open', async () => {
  const page = await visitor.open(`/nearest/libraries?uprn=${String(address.uprn)}`);
  assert.ok(page.text.indexOf('Near library') < page.text.indexOf('Far library'));
  assert.match(page.text, /Near library 200 metres away, as the crow flies Open now/);
  assert.match(page.text, /Monday to Friday 9am to 5pm/);
  assert.match((await visitor.open('/nearest')).text, /Libraries/);
});

test('what is typed wrongly is said beside the field, and stays there as text only', async () => {
  const empty = await visitor.open('/properties?q=');
  assert.match(empty.text, /Enter a postcode, or a house number and street/);
  const none = await visitor.open(`/councillors?q=${encodeURIComponent("<b>' or 1=1 --")}`);
  assert.match(none.text, /We have no address for/);
  assert.doesNotMatch(none.html, /<b>' or/);
});

test('what there is not is not found', async () => {
  for (const path of [
    '/properties/1',
    '/properties/x',
    '/councillors/E05000000',
    '/nearest/dragons',
    '/properties/1/collections.ics',
  ])
    assert.equal((await visitor.open(path)).status, 404, path);
});

test('every one of these pages speaks Welsh', async () => {
  const welsh = new Visitor(setting);
  await welsh.open('/?tongue=cy');
  assert.match((await welsh.open(at)).text, /Nesaf: gwastraff bwyd, /);
  assert.match((await welsh.open('/nearest')).text, /Dod o hyd i’r agosaf/);
  assert.match((await welsh.open('/councillors')).text, /Eich cynghorwyr/);
});
