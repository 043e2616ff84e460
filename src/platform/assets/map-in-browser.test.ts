import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { focused } from './in-browser.setting.ts';
import { chosen, served } from './map-page.setting.ts';

const { origin, browser, open } = await served();

const said = (page: Page) => page.locator('.map-said');

test('a place is chosen with the keyboard alone, and its street is said', async () => {
  const { page, errors } = await open('/place');
  const map = page.getByRole('application', { name: 'Map' });
  assert.equal(await said(page).textContent(), 'Press the place.');
  await map.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByText('Pin is near North Street').waitFor();
  const [easting = 0, northing = 0] = await chosen(page);
  const [east, north] = [easting - 605_000, northing - 405_000];
  assert.ok(Math.abs(north - 2 * east) <= 1, `two up and one right, in whole metres: ${east} ${north}`);
  assert.ok(east > 0);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a place is chosen by one press, without dragging, and the plain map is gone', async () => {
  const { page } = await open('/place');
  await page.locator('.map-canvas').click({ position: { x: 100, y: 100 } });
  const [easting = 0] = await chosen(page);
  assert.ok(easting > 600_000 && easting < 605_000);
  assert.equal(await page.locator('[name=pin]').count(), 0);
  await page.close();
});

test('the map moves and comes nearer by its buttons, which are as large as a finger and send no form', async () => {
  const { page } = await open('/place');
  await page.locator('.map-entry').first().waitFor();
  for (const name of ['Zoom in', 'Zoom out', 'Move north', 'Move south', 'Move west', 'Move east']) {
    const button = page.getByRole('button', { name });
    const box = await button.boundingBox();
    assert.ok(box !== null && box.width >= 44 && box.height >= 44, name);
    await button.click();
  }
  assert.match(page.url(), /\/place$/);
  assert.deepEqual(await chosen(page), [0, 0]);
  await page.close();
});

test('what is reported stands in the list too; a press there opens it on the map, and its place can be chosen', async () => {
  const { page, errors } = await open('/place');
  const entry = page.locator('.map-entry', { hasText: 'Fly-tipping' });
  await entry.focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-picked', { hasText: 'Fly-tipping' }).waitFor();
  assert.equal(await page.locator('li[aria-current]').count(), 1);
  await page.locator('.map-picked').getByRole('button', { name: 'It is this one' }).click();
  assert.deepEqual(await chosen(page), [605_200, 405_000]);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a press on a report opens it and chooses nothing', async () => {
  const { page } = await open('/place');
  await page.locator('.map-entry').first().waitFor();
  const box = await page.locator('.map-canvas').boundingBox();
  assert.ok(box);
  const metres = 0.4375; // some 600 m across at first, in the steps of the grid
  await page.mouse.click(box.x + box.width / 2 + 200 / metres, box.y + box.height / 2);
  await page.locator('.map-picked', { hasText: 'Fly-tipping' }).waitFor();
  assert.deepEqual(await chosen(page), [0, 0]);
  await page.close();
});

test('layers are switched by the keyboard, and Escape folds their panel up again', async () => {
  const { page } = await open('/place');
  await page.locator('.map-entry').first().waitFor();
  await page.getByText('Layers').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Reports').press('Space');
  await page.getByText('Nothing is shown here').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.getByLabel('Reports').isVisible(), false);
  assert.equal(await focused(page), 'Layers');
  await page.close();
});

test('reports that cannot be had are said to be missing, with a way to try again', async () => {
  const page = await browser.newPage();
  let isAway = true;
  await page.route('**/reports?*', (route) => (isAway ? route.abort() : route.continue()));
  await page.goto(`${origin}/place`);
  await page.getByText('Reports could not be loaded.').waitFor();
  isAway = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.map-entry').first().waitFor();
  await page.close();
});

test('a map whose ground cannot be had leaves the plain one to work', async () => {
  const page = await browser.newPage();
  await page.route('**/ground/**', (route) => route.abort());
  await page.goto(`${origin}/place`, { waitUntil: 'networkidle' });
  assert.equal(await page.locator('[name=pin]').count(), 1);
  await page.close();
});
