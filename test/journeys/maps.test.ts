import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { importAssets } from '#capabilities/mapping';
import { act, thornmere } from '#test/database';
import { openTown } from './outing.ts';
import { millLane, toCheck } from './reporting.ts';
import { Visitor } from './visitor.ts';

const { setting, goOut } = await openTown();

before(async () => {
  const rows = Array.from({ length: 6 }, (_none, place) => {
    const east = millLane.easting + place * 12;
    return `ML-${String(place)},Column ${String(place)},Colofn ${String(place)},${String(east)},${String(millLane.northing)}`;
  });
  const text = ['id,name,name_cy,easting,northing', ...rows].join('\n');
  const into = { database: setting.database, authority: thornmere };
  await importAssets(into, { layer: 'street-lights', name: 'lights.csv', text }, act(setting.clock.now()));
});

for (const tongue of ['en', 'cy'] as const)
  test(`a thing is chosen on the map by the keyboard alone, and the page with its map is accessible (${tongue})`, async () => {
    await using outing = await goOut({ tongue, width: 390 });
    const { page, inspect } = outing;
    await page.goto('/services/street-light');
    await page.locator('button[name=begin]').click();
    await page.locator('[name=map-seek]').fill('Mill Lane');
    await page.locator('button[name=map-go]').press('Enter');
    await page.locator('.map.live').waitFor();
    await inspect();
    const nearest = page.locator('[name="light.asset"]').first();
    await nearest.press('Space');
    await page.locator('form button.govuk-button:not(.govuk-button--secondary)').first().press('Enter');
    assert.match(page.url(), /\/questions\/(?!light)/);
    await inspect();
  });

test('at 400 per cent no page with a map is scrolled sideways', async () => {
  await using outing = await goOut({});
  const { page } = outing;
  await page.setViewportSize({ width: 320, height: 256 });
  for (const service of ['street-light', 'fly-tipping']) {
    await page.goto(`/services/${service}`);
    await page.locator('button[name=begin]').click();
    await page.locator('.map.live').waitFor();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  }
});

for (const tongue of ['en', 'cy'] as const)
  test(`a queue on the map is accessible, with its list beside it (${tongue})`, async () => {
    const visitor = new Visitor(setting);
    await visitor.send(await toCheck(visitor), { join: '' });
    await using outing = await goOut({ tongue, width: 1440 });
    const { page, inspect } = outing;
    await page.goto('/hub/queues/street-cleansing/map');
    await page.locator('form button').first().click();
    await page.locator('.map.live').waitFor();
    await page.locator('.map-entry').first().waitFor();
    await inspect();
    await page.locator('.map-entry').first().press('Enter');
    await page.locator('.map-picked a').first().waitFor();
    await inspect();
  });
