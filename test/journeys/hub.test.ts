import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supervisor } from './directory.ts';
import { openTown } from './outing.ts';
import type { Outing } from './outing.ts';
import { referenceIn, report } from './reporting.ts';

const { goOut, setting } = await openTown();

/** A desk and a phone, with scripts and without, in both languages. */
const ways = [
  { name: 'at a desk', width: 1440, javaScriptEnabled: true, tongue: 'en' },
  { name: 'on a phone, without scripts, in Welsh', width: 390, javaScriptEnabled: false, tongue: 'cy' },
] as const;

for (const { name, ...way } of ways)
  test(`an officer signs in, works a case to its end and opens it again, ${name}`, async () => {
    const reference = referenceIn(await report(setting)).replace('-', '');
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/hub');
    await inspect();
    await submit(outing);
    assert.match(page.url(), /\/hub\/?$/);
    await inspect();
    await visit(outing, ['/hub/queues/street-cleansing', '/hub/search?q=nothing', '/hub/requests/new']);
    await visit(outing, ['/hub/properties/999000000014', '/hub/streets/99900001']);
    await visit(outing, ['/hub/streets/99900001/properties']);

    const at = (noun = '') => `/hub/cases/${reference}${noun}`;
    await visit(outing, [
      at(),
      at('/actions/send'),
      at('/assignment'),
      at('/queue'),
      at('/notes'),
      at('/closing'),
    ]);
    await submit(outing);
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await page.locator('input[type=radio]').first().check();
    await submit(outing);
    assert.match(page.url(), new RegExp(`${at()}$`));
    await inspect();
    await page.goto(at('/reopening'));
    await inspect();
    await page.locator('textarea').first().fill('They rang: it is still there.');
    await submit(outing);
    assert.match(page.url(), new RegExp(`${at()}$`));

    await page.locator('button[form=sign-out]').click();
    await page.waitForURL(/signed-out/);
    assert.match(page.url(), /\/hub\/signed-out$/);
    await inspect();
    await page.goto(at());
    assert.match(page.url(), /\/hub\/sign-in\?next=/);
  });

test('what an officer typed is there again when they come back, and gone once it is saved', async () => {
  const reference = referenceIn(await report(setting)).replace('-', '');
  await using outing = await goOut({ javaScriptEnabled: true, width: 1440 });
  const { page, inspect } = outing;
  await page.goto(`/hub/cases/${reference}`);
  await submit(outing);
  await page.fill('#text', 'The gate was locked.');
  await page.locator('[data-kept]', { hasText: 'Kept at' }).waitFor();
  await page.goto('/hub');
  await page.goto(`/hub/cases/${reference}`);
  assert.equal(await page.inputValue('#text'), 'The gate was locked.');
  await inspect();
  await page.locator('form[data-jotting] button').click();
  await page.waitForURL(new RegExp(`${reference}$`));
  assert.equal(await page.inputValue('#text'), '');
  assert.match((await page.textContent('ol.line')) ?? '', /The gate was locked/);
});

test('an officer enters a request for a caller, and reads the reference out', async () => {
  await using outing = await goOut({ javaScriptEnabled: true, width: 1440 });
  const { page, inspect } = outing;
  await page.goto('/hub/requests/new/fly-tipping');
  await submit(outing);
  await inspect();
  await save(outing);
  assert.match(await page.title(), /^Error: /);
  await inspect();
  await page.locator('[name="place.description"]').fill('In the lay-by');
  await page.locator('[name="rubbish"]').first().check();
  await page.locator('[name="amount"]').first().check();
  await save(outing);
  assert.match(page.url(), /\/hub\/requests\/\w{8}$/);
  await inspect();
});

test('an officer finds a property by the keyboard alone, while typing', async () => {
  await using outing = await goOut({ javaScriptEnabled: true, width: 1440 });
  const { page, inspect } = outing;
  await page.goto('/hub');
  await submit(outing);
  const field = page.locator('#find');
  await page.keyboard.press('/');
  await page.keyboard.type('1 mill lnae');
  await page.locator('#find-options [role=option]').first().waitFor();
  await inspect();
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Backspace');
  await page.locator('#find-options [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  assert.equal(await field.getAttribute('aria-activedescendant'), 'find-options-0');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/hub\/(properties|streets)\/\d+$/);
  assert.match(await page.title(), /Mill Lane/);
});

test('a page of the hub that is not there says so in the hub’s own look', async () => {
  await using outing = await goOut({ javaScriptEnabled: true, width: 390 });
  await outing.page.goto('/hub/nowhere');
  await outing.inspect();
});

/** Presses the button of the page's own form: the last one, which is not the bar's search. */
async function submit({ page }: Outing): Promise<void> {
  await page
    .locator('main form[method=post] button, form.form[method=post] button, .form form button')
    .last()
    .click();
  await page.waitForLoadState('load');
}

/** The button for which a page is there; others lead away from it. */
async function save({ page }: Outing): Promise<void> {
  await page.locator('main .btn.primary').last().click();
  await page.waitForLoadState('load');
}

async function visit({ page, inspect }: Outing, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const answer = await page.goto(address);
    assert.equal(answer?.status(), 200, address);
    await inspect();
  }
}

test('two officers at one case see each other, and one reads that the other has changed it', async () => {
  const reference = referenceIn(await report(setting)).replace('-', '');
  const at = `/hub/cases/${reference}`;
  await using one = await goOut({ javaScriptEnabled: true, width: 1440 });
  await one.page.goto(at);
  await submit(one);
  setting.desk.officer = 'Callum Slingsby';
  await using two = await goOut({ javaScriptEnabled: true, width: 390 });
  await two.page.goto(at);
  await submit(two);
  setting.desk.officer = supervisor;
  await two.page.locator('[data-here]', { hasText: 'Derek Outhwaite is looking at this case' }).waitFor();
  await setting.streams.turn();
  await one.page.locator('[data-here]', { hasText: 'Callum Slingsby is looking at this case' }).waitFor();
  const height = await one.page.evaluate('document.documentElement.scrollHeight');
  await two.page.fill('#text', 'I am on my way there.');
  await two.page.locator('form[data-jotting] button').click();
  const news = one.page.locator('[data-news]', { hasText: 'Callum Slingsby' });
  while (!(await news.isVisible())) await setting.streams.turn();
  await one.inspect();
  assert.equal(await one.page.evaluate('document.documentElement.scrollHeight'), height, 'nothing moved');
  await one.page.locator('.news a').click();
  await one.page.locator('ol.line', { hasText: 'I am on my way there.' }).waitFor();
  await two.inspect();
});
