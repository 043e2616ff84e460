import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';

const { goOut } = await openTown();

/** A desk and a phone, with scripts and without, in both languages. */
const ways = [
  { name: 'at a desk', width: 1440, javaScriptEnabled: true, tongue: 'en' },
  { name: 'on a phone, without scripts, in Welsh', width: 390, javaScriptEnabled: false, tongue: 'cy' },
] as const;

for (const { name, ...way } of ways)
  test(`a resident finds out what the council does at an address, ${name}`, async () => {
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    const follow = async (selector: string) => {
      await page.locator(selector).first().click();
      await page.waitForLoadState('load');
      await inspect();
    };
    await page.goto('/');
    await inspect();
    await follow('a[href="/properties"]');
    await page.locator('#q').fill('nowhere at all');
    await follow('main form button');
    await page.locator('#q').fill('mill lane');
    await follow('main form button');
    await follow('ul.list a');
    assert.match(page.url(), /\/properties\/\d+$/);
    assert.equal(await page.locator('#bin-days ~ .lead').count(), 1);
    const calendar = await page.locator('a[href$="collections.ics"]').getAttribute('href');
    const feed = await page.request.get(new URL(calendar ?? '', page.url()).href);
    assert.match(await feed.text(), /^BEGIN:VCALENDAR[^]*BEGIN:VEVENT/);
    await follow('a[href^="/councillors/"]');
    assert.ok((await page.locator('a[href^="mailto:cllr"]').count()) >= 2);
    await page.goto('/nearest');
    await inspect();
    await follow('a[href="/nearest/libraries"]');
    await page.locator('#q').fill('mill lane');
    await follow('main form button');
    await follow('ul.list a');
    assert.ok((await page.locator('ol.list li').count()) >= 1);
  });
