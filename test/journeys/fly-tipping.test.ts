import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openTown } from './outing.ts';
import type { Outing } from './outing.ts';
import { millLane } from './reporting.ts';

const { setting, goOut } = await openTown();

const chosen = async (page: Page) => [
  await page.inputValue('[name="place.easting"]'),
  await page.inputValue('[name="place.northing"]'),
];

async function toThePlace(
  { page, press }: Outing,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  await page.goto('/');
  await look();
  await page.getByRole('link', { name: 'Report fly-tipping' }).click();
  await look();
  await press('Start now');
  assert.equal(await page.title(), `Where is the rubbish? – ${setting.council.name.en}`);
}

async function fromThePlaceOn({ page, press, inspect }: Outing): Promise<void> {
  await press('Continue');
  await press('Continue');
  assert.match(await page.title(), /^Error: What has been dumped/);
  await inspect();
  await page.getByLabel('Something hazardous').check();
  await press('Continue');
  await inspect();
  await page.getByLabel('Asbestos').check();
  await press('Continue');
  await page.getByLabel('A van load').check();
  await press('Continue');
  await page.getByLabel('What else should the crew know?').fill('It blocks the gate.');
  await inspect();
  await press('Continue');
  await page.getByLabel('Full name').fill('Priya Raman');
  await inspect();
  await press('Continue');
  assert.match(await page.title(), /^Check your answers/);
  await inspect();
}

async function sent({ page, press, inspect }: Outing): Promise<void> {
  const different = page.getByLabel('No, mine is different');
  if ((await different.count()) > 0) await different.check();
  await press('Accept and send');
  assert.match(await page.title(), /^We have your request/);
  await inspect();
  await page.getByRole('link', { name: 'See what has happened' }).click();
  await page.getByText('Why this date').click();
  assert.match(await page.innerText('main'), /We aim to deal with it by Wednesday 25 November 2026/);
  await inspect();
}

test('a resident presses the place on the map with a mouse, and reports fly-tipping', async () => {
  await using outing = await goOut({});
  const { page, inspect } = outing;
  await toThePlace(outing, inspect);
  const canvas = page.locator('.map-canvas canvas').first();
  await canvas.waitFor();
  await inspect();
  await page.locator('.map-canvas').click({ position: { x: 200, y: 180 } });
  await page.getByText(/^Pin is (near|at)/).waitFor();
  const [easting] = await chosen(page);
  assert.match(easting ?? '', /^6\d{5}$/);
  await inspect();
  await fromThePlaceOn(outing);
  await sent(outing);
});

test('a resident chooses the place by the keyboard alone', async () => {
  await using outing = await goOut({});
  const { page, inspect } = outing;
  await toThePlace(outing);
  await page.locator('.map-canvas canvas').first().waitFor();
  await page.locator('.map-canvas').focus();
  for (const key of ['+', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await page.getByText(/^Pin is (near|at)/).waitFor();
  const before = await chosen(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  assert.notDeepEqual(await chosen(page), before);
  await inspect();
  while (!(await page.evaluate(`document.activeElement.innerText === 'Continue'`)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/questions/rubbish');
});

test('a resident goes to a street by Enter, and the map shows it', async () => {
  await using outing = await goOut({ width: 390 });
  const { page, inspect } = outing;
  await toThePlace(outing);
  await page.locator('.map-canvas canvas').first().waitFor();
  await page.getByLabel('Go to a street or postcode').fill('mill lane');
  await page.keyboard.press('Enter');
  await page.waitForLoadState();
  await page.locator('.map-canvas canvas').first().waitFor();
  assert.equal(await page.inputValue('#map-seek'), 'mill lane');
  const middle = await page.locator('[data-map]').getAttribute('data-e');
  assert.ok(Math.abs(Number(middle) - millLane.easting) < 300);
  await inspect();
});

test('a resident without scripts, on a phone, presses the picture and reports fly-tipping', async () => {
  await using outing = await goOut({ javaScriptEnabled: false, width: 390 });
  const { page, press, inspect } = outing;
  await toThePlace(outing, inspect);
  await page.getByLabel('Describe the place').fill('By the gate');
  await press('Zoom in');
  await press('East');
  await page.locator('input[type="image"]').click({ position: { x: 120, y: 90 } });
  assert.match(await page.innerText('main'), /You chose a place (near|on)/);
  assert.equal(await page.getByLabel('Describe the place').inputValue(), 'By the gate');
  await inspect();
  await fromThePlaceOn(outing);
  assert.match(await page.innerText('main'), /By the gate/);
  await sent(outing);
});

test('going back in the browser shows what was answered, and sending again asks nothing twice', async () => {
  await using outing = await goOut({ javaScriptEnabled: false, width: 390 });
  const { page, press } = outing;
  await toThePlace(outing);
  await page.getByLabel('Describe the place').fill('By the gate');
  await press('Continue');
  await page.goBack();
  assert.equal(await page.getByLabel('Describe the place').inputValue(), 'By the gate');
  await page.getByLabel('Describe the place').fill('By the stile');
  await press('Continue');
  assert.match(page.url(), /questions\/rubbish$/);
  await page.reload();
  assert.equal(await page.title(), `What has been dumped? – ${setting.council.name.en}`);
});

test('a page that the browser kept for its Back button is asked for anew', async () => {
  await using outing = await goOut({});
  const { page, press } = outing;
  await toThePlace(outing);
  await page.getByLabel('Describe the place').fill('By the gate');
  await press('Continue');
  await page.goto('/services/fly-tipping/questions/place');
  await page.getByLabel('Describe the place').fill('never sent');
  const anew = page.waitForNavigation();
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
  await anew;
  assert.equal(await page.getByLabel('Describe the place').inputValue(), 'By the gate');
});
