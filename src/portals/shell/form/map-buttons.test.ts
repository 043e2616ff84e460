import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { attribute, decoded } from '../../../../test/journeys/fields.ts';
import { begin, millLane } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown, Typed } from '../../../../test/journeys/visitor.ts';
import { readForm } from '../../../../test/journeys/fields.ts';

const setting = await residentSetting();
const typed = 'By the old mill';

/** What the map shows: its middle, how near, and what is chosen. */
function mapIn(page: Shown) {
  const fields = new Map(readForm(page.html).fields);
  const [easting, northing, scale] = (fields.get('map-view') ?? '').split(' ').map(Number);
  const chosen = [fields.get('place.easting'), fields.get('place.northing')].join(' ').trim();
  return { easting, northing, scale, chosen, description: fields.get('place.description') };
}

async function pressed(button: Typed, before: Typed = {}) {
  const visitor = new Visitor(setting);
  const opened = await begin(visitor, 'fly-tipping');
  const page = await visitor.send(opened, { 'place.description': typed, ...before, ...button });
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.title, /^Error/);
  assert.equal(mapIn(page).description, typed);
  return { visitor, from: mapIn(opened), page, to: mapIn(page) };
}

describe('the map without scripts', () => {
  for (const [way, east, north] of [
    ['north', 0, 1],
    ['south', 0, -1],
    ['east', 1, 0],
    ['west', -1, 0],
  ] as const)
    test(`moves half a picture to the ${way}, and loses nothing`, async () => {
      const { from, to } = await pressed({ 'map-move': way });
      assert.equal(Math.sign((to.easting ?? 0) - (from.easting ?? 0)), east);
      assert.equal(Math.sign((to.northing ?? 0) - (from.northing ?? 0)), north);
      assert.equal(to.scale, from.scale);
    });

  test('comes nearer and goes further about the same middle', async () => {
    const { visitor, from, page, to } = await pressed({ 'map-zoom': 'in' });
    assert.deepEqual([to.easting, to.northing], [from.easting, from.northing]);
    assert.ok((to.scale ?? 0) < (from.scale ?? 0));
    const back = mapIn(await visitor.send(page, { 'map-zoom': 'out' }));
    assert.equal(back.scale, from.scale);
  });

  test('takes a press as the place, says the street near it, and draws a pin there', async () => {
    const { visitor, page, to } = await pressed({ 'map-pin.x': '170', 'map-pin.y': '170' });
    assert.match(to.chosen, /^\d+ \d+$/);
    assert.match(page.text, /You chose a place near /);
    assert.match(page.html, /pin=\d+%2C\d+/);
    const moved = mapIn(await visitor.send(page, { 'map-move': 'east' }));
    assert.equal(moved.chosen, to.chosen);
    assert.equal((await visitor.send(page)).at, '/services/fly-tipping/questions/rubbish');
  });

  test('after a press from afar shows the place near, so that it may be pressed again', async () => {
    const { from, to } = await pressed({ 'map-pin.x': '10', 'map-pin.y': '300' });
    assert.ok((to.scale ?? 9) < (from.scale ?? 0));
    assert.equal(to.chosen, `${String(to.easting)} ${String(to.northing)}`);
  });

  for (const [how, button] of [
    ['its button', { 'map-go': 'go' }],
    ['Enter', { enter: 'yes' }],
  ] as const)
    test(`goes to a street by ${how}`, async () => {
      const { to } = await pressed({ 'map-seek': 'mill lane, mereside', ...button });
      assert.ok(
        Math.hypot((to.easting ?? 0) - millLane.easting, (to.northing ?? 0) - millLane.northing) < 300,
      );
      assert.equal(to.scale, 1);
    });

  test('goes to a postcode, and a place that was chosen before stays chosen', async () => {
    const { to } = await pressed(
      { 'map-seek': 'th2 1bj', 'map-go': 'go' },
      { 'place.easting': '619000', 'place.northing': '480000' },
    );
    assert.ok(Math.abs((to.easting ?? 0) - millLane.easting) < 300);
    assert.equal(to.chosen, '619000 480000');
  });

  test('says when it knows no such street, and stays where it is', async () => {
    const { from, to, page } = await pressed({ 'map-seek': 'Rhiwbina \0', 'map-go': 'go' });
    assert.match(page.text, /We could not find ‘Rhiwbina/);
    assert.deepEqual([to.easting, to.northing], [from.easting, from.northing]);
  });

  test('speaks Welsh, names included', async () => {
    const visitor = new Visitor(setting);
    const page = await begin(visitor, 'fly-tipping', 'cy');
    const found = await visitor.send(page, { 'map-seek': 'lôn y felin', 'map-go': 'go' });
    assert.match(found.html, /Gogledd/);
    assert.match(found.html, /alt="Map o [^"]*\. Pwyswch y lle\."/);
    assert.match(found.html, /picture\.svg\?[^"]*tongue=cy/);
  });

  test('is not led astray by hidden fields that were tampered with', async () => {
    const visitor = new Visitor(setting);
    const page = await begin(visitor, 'fly-tipping');
    for (const view of ['', 'x', 'NaN NaN NaN', '1e9 -5 0', '619900 480389 0.0001', '1 2 3 4'])
      assert.equal((await visitor.send(page, { 'map-view': view, 'map-move': 'north' })).status, 200, view);
    const wild = { 'place.easting': '1e99', 'place.northing': '<b>' };
    assertMistake(await visitor.send(page, wild), 'Choose the place on the map again, or describe it');
    assert.equal((await visitor.send(page, { ...wild, 'map-pin.x': 'x', 'map-pin.y': '-9' })).status, 200);
  });
});

describe('what the map asks for', () => {
  test('is a picture, and ground that holds for ever at the address of its revision', async () => {
    const visitor = new Visitor(setting);
    const { html } = await begin(visitor, 'fly-tipping');
    const tag = /<div[^>]*data-map="[^>]*>/.exec(html)?.[0] ?? '';
    const { ground } = z
      .object({ ground: z.object({ address: z.string() }) })
      .parse(JSON.parse(attribute(tag, 'data-map') ?? ''));
    const image = /<input[^>]*type="image"[^>]*>/.exec(html)?.[0] ?? '';
    const picture = await visitor.open(attribute(image, 'src') ?? '');
    assert.match(String(picture.headers['content-type']), /^image\/svg\+xml/);
    assert.match(String(picture.headers['cache-control']), /^private, max-age=60$/);
    const place = ground.address.replace('{z}', '9').replace('{x}', '957').replace('{y}', '999');
    const tile = await visitor.open(place);
    assert.equal(tile.status, 200);
    assert.match(String(tile.headers['cache-control']), /immutable/);
    const old = await visitor.open(place.replace(/revision=[^&]+/, 'revision=old'));
    assert.equal(old.headers['cache-control'], 'public, max-age=60');
  });

  test('is what is known of a place: the street near it', async () => {
    const visitor = new Visitor(setting);
    const at = `${String(millLane.easting)},${String(millLane.northing)}`;
    const { html } = await visitor.open(`/map/place.json?at=${at}`);
    assert.match(decoded(html), /"near":"[A-Z]/);
    assert.equal((await visitor.open('/map/place.json?at=nowhere')).status, 404);
  });

  test('is nothing where the address makes no sense', async () => {
    const visitor = new Visitor(setting);
    for (const query of [
      '',
      '?at=1,2',
      '?at=x&scale=1',
      '?at=1,2&scale=-1',
      '?at=619900,480389&scale=1&pin=9',
    ])
      assert.equal((await visitor.open(`/map/picture.svg${query}`)).status, 404, query);
  });
});
