import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';

const { goOut } = await openTown();

for (const javaScriptEnabled of [true, false])
  test(`a resident reports a missed bin by postcode, in Welsh, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    await using outing = await goOut({ javaScriptEnabled, width: 390, tongue: 'cy', locale: 'cy-GB' });
    const { page, press, inspect } = outing;
    // Without scripts the pages around the address are inspected where fly-tipping is reported.
    const inspectAround = async () => (javaScriptEnabled ? inspect() : undefined);
    await page.goto('/');
    assert.equal(await page.getAttribute('html', 'lang'), 'cy');
    await inspectAround();
    await page.getByRole('link', { name: 'Rhoi gwybod am fin heb ei gasglu' }).click();
    await inspectAround();
    await press('Dechrau nawr');
    await inspect();
    await press('Parhau');
    assert.match(await page.title(), /^Gwall: /);
    await inspect();
    await page.locator('[name="property.find"]').fill('th2 1bj');
    await page.keyboard.press('Enter');
    await page.getByLabel('Dewiswch gyfeiriad').selectOption({ index: 1 });
    await inspect();
    await press('Parhau');
    await page.locator('[name="bin"]').first().check();
    await press('Parhau');
    await page
      .getByLabel('Oedd', { exact: true })
      .or(page.getByLabel('Ydy', { exact: true }))
      .check();
    await inspectAround();
    await press('Parhau');
    await press('Parhau');
    await inspectAround();
    await press('Parhau');
    assert.match(await page.title(), /^Gwirio eich atebion/);
    await inspectAround();
    await press('Derbyn ac anfon');
    assert.match(await page.title(), /^Mae eich cais gennym/);
    await inspectAround();
    await page.getByRole('link', { name: 'Gweld beth sydd wedi digwydd' }).click();
    assert.match(await page.innerText('main'), /Cawsom eich cais/);
    await inspectAround();
  });
