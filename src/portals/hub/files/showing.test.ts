import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { pngOf } from '#test/files';
import { checker } from '#test/scan';
import { begin, brief, freshPlace, referenceIn } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const check = await checker(setting, setting.files);
const jpeg = await sharp(pngOf(40, 30)).jpeg().toBuffer();
const place = freshPlace();

const resident = new Visitor(setting);
let page = await begin(resident, 'fly-tipping');
page = await resident.send(page, place);
page = await resident.send(page, { rubbish: brief.rubbish });
page = await resident.send(page, { amount: brief.amount });
page = await resident.sendFiles(page, [{ field: 'photographs', name: 'bags.jpg', content: jpeg }]);
await check(setting.clock.now());
page = await resident.send(page, { email: 'gwen@example.org' });
const reference = referenceIn(await resident.send(page)).replace('-', '');

async function officer(name: string): Promise<Visitor> {
  setting.desk.officer = name;
  const visitor = new Visitor(setting);
  await visitor.send(await visitor.open('/hub'));
  return visitor;
}
const callum = await officer('Callum Slingsby');
const around = { east: Number(place['place.easting']), north: Number(place['place.northing']) };
const box = [around.east - 50, around.north - 50, around.east + 50, around.north + 50].join(',');

async function photographsOnMap(): Promise<readonly string[]> {
  const { body } = await new Visitor(setting).fetch(`/map/reports.json?tongue=en&box=${box}`);
  return [...body.matchAll(/"photograph":"([^"]+)"/g)].map(([, at = '']) => at);
}

async function toShowing() {
  const found = await callum.open(`/hub/cases/${reference}`);
  const [, at = ''] = /"([^"]+\/showing)"/.exec(found.html) ?? [];
  return callum.open(at);
}

test('a photograph is on no map until an officer has looked at it; then it is beside its report, for everybody', async () => {
  assert.deepEqual(await photographsOnMap(), []);
  const showing = await toShowing();
  assert.match(showing.text, /Do not show a face, a number plate/);
  const back = await callum.send(showing);
  assert.match(back.text, /On the map/);
  const [at = ''] = await photographsOnMap();
  const picture = await new Visitor(setting).fetch(at);
  assert.equal(picture.headers['content-type'], 'image/jpeg');
  assert.doesNotMatch(at, new RegExp(reference));
});

test('who is about to report the same sees the photograph, without a script', async () => {
  const neighbour = new Visitor(setting);
  let asked = await begin(neighbour, 'fly-tipping');
  const pin = { 'map-view': `${String(around.east)} ${String(around.north)} 0.5`, 'map-go': 'go' };
  const map = await neighbour.send(asked, { ...place, ...pin });
  assert.match(map.html, /<img[^>]+class="photograph"[^>]+alt="Photograph: /);
  asked = await neighbour.send(map, place);
  asked = await neighbour.send(asked, { rubbish: brief.rubbish });
  asked = await neighbour.send(asked, { amount: brief.amount });
  asked = await neighbour.send(asked);
  asked = await neighbour.send(asked, { email: 'ada@example.org' });
  assert.match(asked.html, /class="photograph"/);
});

test('who may not decide it finds no such page, and what is no picture of the case is not found', async () => {
  const found = await callum.open(`/hub/cases/${reference}`);
  const [, at = ''] = /"([^"]+\/showing)"/.exec(found.html) ?? [];
  const nadia = await officer('Nadia Chowdhury');
  assert.doesNotMatch((await nadia.open(`/hub/cases/${reference}`)).html, /\/showing"/);
  assert.equal((await nadia.fetch(at)).statusCode, 404);
  const other = at.replace(/[0-9a-f]{12}\/showing/, '000000000000/showing');
  assert.equal((await callum.fetch(other)).statusCode, 404);
});

test('hidden again, nobody else sees it from then on; twice is once', async () => {
  const [at = ''] = await photographsOnMap();
  const hiding = await toShowing();
  assert.match(hiding.text, /Hide this photograph from everybody/);
  await callum.send(hiding);
  assert.deepEqual(await photographsOnMap(), []);
  assert.equal((await new Visitor(setting).fetch(at)).statusCode, 404);
});

test('a photograph goes from the map with its report, when the case is closed', async () => {
  await callum.send(await toShowing());
  const [at = ''] = await photographsOnMap();
  assert.equal((await new Visitor(setting).fetch(at)).statusCode, 200);
  const closing = await callum.open(`/hub/cases/${reference}/closing`);
  await callum.send(closing, { outcome: 'cleared' });
  assert.equal((await new Visitor(setting).fetch(at)).statusCode, 404);
});
