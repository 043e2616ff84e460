import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen, report, served } from './map-page.setting.ts';

// What a reader's device, eyes and hands ask of the map, and what becomes of it when a provider is away.
const { origin, browser, open } = await served();

test('a finger chooses a place by one tap, on a phone', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`${origin}/place`);
  await page.locator('.map-entry').first().waitFor();
  await page.locator('.map-canvas').tap({ position: { x: 60, y: 60 } });
  const [easting = 0] = await chosen(page);
  assert.ok(easting > 600_000 && easting < 605_000);
  await context.close();
});

test('who asked for less motion sees the map move at once', async () => {
  for (const [reducedMotion, isAtOnce] of [
    ['reduce', true],
    ['no-preference', false],
  ] as const) {
    const context = await browser.newContext({ reducedMotion });
    const page = await context.newPage();
    await page.goto(`${origin}/place`);
    await page.locator('.map-entry').first().waitFor();
    const frames = Number(await page.evaluate(framesUntilMoved));
    assert.ok(Number.isFinite(frames));
    assert.equal(frames <= 2, isAtOnce, `${reducedMotion}: ${String(frames)} frames`);
    await context.close();
  }
});

test('a basemap whose server is away leaves our own streets, and says so', async () => {
  const { page } = await open('/place');
  await page.route('**/paper/**', (route) => route.abort());
  await page.locator('.map-entry').first().waitFor();
  await page.getByText('Layers').click();
  await page.getByLabel('Paper map').check();
  await page.getByText('The map “Paper map” cannot be reached just now.').waitFor();
  assert.equal(await page.getByLabel('Streets').isChecked(), true);
  await page.keyboard.press('Escape');
  await page.locator('.map-canvas').click({ position: { x: 100, y: 100 } });
  const [easting = 0] = await chosen(page);
  assert.ok(easting > 600_000);
  await page.close();
});

test('pictures from above are switched by the keyboard, and off again', async () => {
  const { page } = await open('/place');
  await page.route('**/above/**', (route) => route.fulfill({ contentType: 'image/png', body: onePixel }));
  await page.locator('.map-entry').first().waitFor();
  const above = page.getByRole('button', { name: 'From above' });
  assert.equal(await above.getAttribute('aria-pressed'), 'false');
  await above.press('Enter');
  assert.equal(await above.getAttribute('aria-pressed'), 'true');
  await page.getByText('A provider').waitFor();
  await above.press('Enter');
  assert.equal(await above.getAttribute('aria-pressed'), 'false');
  await page.close();
});

test('several that lie over one another are opened by the keyboard, and told apart', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const pair = {
    type: 'FeatureCollection',
    features: [604_998, 605_002].map((e) => report(e, 405_000, 'Lamp')),
  };
  await page.route('**/reports?*', (route) => route.fulfill({ json: pair }));
  await page.goto(`${origin}/place`);
  await page.locator('.map-entry').first().waitFor();
  for (let further = 0; further < 3; further += 1)
    await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('application', { name: 'Map' }).focus();
  const picked = page.locator('.map-picked').getByText('Lamp');
  for (let nearer = 0; nearer < 14 && (await picked.count()) === 0; nearer += 1)
    await page.keyboard.press('Enter');
  assert.equal(await picked.count(), 2);
  assert.deepEqual(await chosen(page), [0, 0]);
  await page.close();
});

/** How many frames go by until the map has come to its new scale. */
const framesUntilMoved = `(async () => {
  const scale = document.querySelector('.map-scale');
  const before = scale.textContent;
  document.querySelector('[aria-label="Zoom out"]').click();
  for (let frame = 1; frame < 600; frame += 1) {
    await new Promise((next) => requestAnimationFrame(next));
    if (scale.textContent !== before) return frame;
  }
  return Infinity;
})()`;

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
