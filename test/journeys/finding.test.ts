import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';

const { goOut } = await openTown();

for (const way of [
  { width: 1440, javaScriptEnabled: true, tongue: 'en', typed: 'dumped matress', says: 'Report fly-tipping' },
  {
    width: 390,
    javaScriptEnabled: false,
    tongue: 'cy',
    typed: 'oleuadau',
    says: 'Rhoi gwybod am olau stryd',
  },
] as const)
  test(`a resident finds a service among all, ${String(way.width)} pixels wide, in ${way.tongue}`, async () => {
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/services');
    await inspect();
    await page.goto('/');
    await inspect();
    await page.locator('#q').fill(way.typed);
    await page.locator('form.ask button').click();
    await page.waitForURL(/q=/);
    await inspect();
    await page.locator('.tasks a').first().click();
    assert.equal(await page.locator('h1').textContent(), way.says);
  });

test('an officer finds a service by the keyboard alone, in the words of the caller', async () => {
  await using outing = await goOut({ javaScriptEnabled: true, width: 1440 });
  const { page, inspect } = outing;
  await page.goto('/hub');
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/hub\/?$/);
  await page.goto('/hub/requests/new');
  await page.locator('#narrow:focus').waitFor();
  await page.keyboard.type('hole in the roads');
  const rows = page.locator('[data-row]:visible');
  assert.deepEqual(await rows.locator('b').allTextContents(), ['Report a pothole']);
  assert.match((await page.locator('[data-narrowed]').textContent()) ?? '', /^1 service[.] Press Enter/);
  assert.equal(await page.locator('tr.group:visible').count(), 1);
  await inspect();
  await page.keyboard.press('Escape');
  assert.ok((await rows.count()) >= 20);
  await page.keyboard.type('zebra');
  assert.equal(await rows.count(), 0);
  await page.keyboard.press('Escape');
  await page.keyboard.type('bin');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('a:focus b').textContent(), 'Ask for a new or replacement bin');
  await page.locator('#narrow').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/requests\/new\/new-bin$/);
});

test('without script the words are sent, and what comes nearest is said', async () => {
  await using outing = await goOut({ javaScriptEnabled: false, width: 390 });
  const { page, inspect } = outing;
  await page.goto('/hub');
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/hub\/?$/);
  await page.goto('/hub/requests/new');
  await inspect();
  await page.locator('#narrow').fill('zebra graffiti');
  await page.locator('form.narrow button').click();
  await page.waitForURL(/q=zebra/);
  await inspect();
  assert.deepEqual(await page.locator('[data-row] b').allTextContents(), ['Report graffiti']);
  assert.match((await page.locator('[data-narrowed]').textContent()) ?? '', /These come nearest/);
});
