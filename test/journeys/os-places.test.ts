import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { sql, tables } from '#platform/database';
import { screenshot } from '#test/browser';
import { goOut, listen } from './outing.ts';
import type { Outing } from './outing.ts';
import { openOutsideTown } from './outside-town.ts';

const { setting, misbehave, recover } = await openOutsideTown();
await listen(setting);
setting.desk.officer = 'Meera Pillai';
afterEach(recover);

/** A desk and a phone, with scripts and without, in both languages. */
const ways = [
  { name: 'at a desk', width: 1440, javaScriptEnabled: true, tongue: 'en', house: '3' },
  {
    name: 'on a phone, without scripts, in Welsh',
    width: 390,
    javaScriptEnabled: false,
    tongue: 'cy',
    house: '5',
  },
] as const;

/** As if the time were over for which what the source said may be kept. */
async function forget(): Promise<void> {
  const clear = sql`delete from gazetteer.sourced_answer`;
  const clearAddresses = sql`delete from gazetteer.sourced_address`;
  await setting.begin((tx) => clear.execute(tables<{ none: never }>(tx)));
  await setting.begin((tx) => clearAddresses.execute(tables<{ none: never }>(tx)));
}

for (const { name, house, ...way } of ways)
  test(`a bin is reported at an address of OS Places, and the case knows it when OS Places does not, ${name}`, async () => {
    await using outing = await goOut(setting, way);
    const { page, inspect } = outing;
    await toAddress(outing);
    await page.locator('[name="property.find"]').fill('TH41 1AA');
    await page.locator('[name="find-address"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await screenshot(page, `os-places/list-${String(way.width)}`);
    const list = page.locator('select[name="property.uprn"]');
    await list.selectOption(`70000100${house}`);
    await next(outing);
    await fillIn(outing);
    await inspect();
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    const [reference = ''] = /[A-Z0-9]{4}[- ][A-Z0-9]{4}/.exec(await page.innerText('main')) ?? [];
    await forget();
    misbehave('dead');
    await page.goto(`/hub`);
    await submit(outing);
    await page.goto(`/hub/search?q=${reference}`);
    assert.match(page.url(), /\/hub\/cases\//);
    assert.match(await page.innerText('main, body'), /(Lantern Row|Rhes y Llusern)/);
    await inspect();
    await screenshot(page, `os-places/case-${String(way.width)}`);
    const answer = await page.goto(`/hub/properties/70000100${house}`);
    assert.equal(answer?.status(), 200);
    assert.match(await page.innerText('body'), /(Lantern Row|Rhes y Llusern)/);
    await inspect();
    await screenshot(page, `os-places/property-${String(way.width)}`);
  });

for (const { name, house: _house, ...way } of ways)
  test(`while OS Places is away the address is typed by hand, and nothing is lost, ${name}`, async () => {
    await using outing = await goOut(setting, way);
    const { page, inspect } = outing;
    misbehave('unavailable');
    await toAddress(outing);
    await page.locator('[name="property.find"]').fill('7 cobble hill');
    await page.locator('[name="find-address"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await screenshot(page, `os-places/down-${String(way.width)}`);
    assert.equal(await page.locator('[name="property.find"]').inputValue(), '7 cobble hill');
    await next(outing);
    await inspect();
    await screenshot(page, `os-places/down-mistake-${String(way.width)}`);
    await page.locator('[name="property.line-1"]').fill('7 Cobble Hill');
    await page.locator('[name="property.town"]').fill('Thornmere');
    await page.locator('[name="property.postcode"]').fill('TH41 1AB');
    await next(outing);
    assert.match(page.url(), /questions\/bin/);
    await page.goto('/properties?q=7+cobble+hill');
    await inspect();
    await screenshot(page, `os-places/finder-down-${String(way.width)}`);
    await page.goto('/properties/700002008');
    await inspect();
    await page.goto('/hub');
    await submit(outing);
    await page.goto('/hub/search?q=7+cobble+hill');
    await inspect();
    await screenshot(page, `os-places/search-down-${String(way.width)}`);
  });

test('an officer finds a property of OS Places while typing its postcode, by the keyboard', async () => {
  await using outing = await goOut(setting, { javaScriptEnabled: true, width: 1440 });
  const { page, inspect } = outing;
  await page.goto('/hub');
  await submit(outing);
  await page.keyboard.press('/');
  await page.keyboard.type('th41 1ab');
  await page.locator('#find-options [role=option]').first().waitFor();
  await inspect();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/hub\/properties\/\d+$/);
  assert.match(await page.title(), /Cobble Hill/);
  await inspect();
  await page.goto('/hub/search?q=cobble+bakery');
  assert.match(await page.innerText('main, body'), /Cobble Bakery, 20A Cobble Hill/);
  await inspect();
  await screenshot(page, 'os-places/search-1440');
  await page.goto('/hub/requests/new/missed-bin');
  await page.locator('[name="property.find"]').fill('th41 1ab');
  await page.locator('[name="find-address"]').click();
  await page.locator('select[name="property.uprn"]').selectOption('700002004');
  await inspect();
  await page.locator('[name="bin"]').first().check();
  await page.locator('[name="out"]').first().check();
  await page.locator('.btn.primary').last().click();
  await page.waitForURL(/\/hub\/requests\/\w{8}$/);
  await page.goto('/hub/streets/90700002');
  assert.match(await page.title(), /Cobble Hill/);
  await inspect();
});

async function toAddress({ page }: Outing): Promise<void> {
  await page.goto('/services/missed-bin');
  await page.locator('main form button').first().click();
  await page.waitForLoadState('load');
  assert.match(page.url(), /questions\/property/);
}

async function next({ page }: Outing): Promise<void> {
  await page.locator('main form button:not([name])').last().click();
  await page.waitForLoadState('load');
}

/** The rest of the form, as short as it may be. */
async function fillIn(outing: Outing): Promise<void> {
  const { page } = outing;
  for (let step = 0; step < 8 && !page.url().includes('/check'); step += 1) {
    const choice = page.locator('main input[type=radio], main input[type=checkbox]').first();
    if (await choice.count()) await choice.check();
    await next(outing);
  }
  assert.match(page.url(), /\/check/);
}

/** Presses the button of the page's own form: the last one, which is not the bar's search. */
async function submit({ page }: Outing): Promise<void> {
  await page
    .locator('main form[method=post] button, form.form[method=post] button, .form form button')
    .last()
    .click();
  await page.waitForLoadState('load');
}
