import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { codeAt } from '#capabilities/identity';
import { closeBrowser, openPage } from '#test/browser';
import { watch } from '../journeys/watch.ts';
import { openHubOf } from './hub.ts';

// A council whose directory asks for a password alone, in a real browser without scripts.
const hub = await openHubOf('moothall');
after(closeBrowser);

/** Presses the button of the page's own form. */
async function press(page: Page): Promise<void> {
  await page.locator('main form[method=post] button').last().click();
  await page.waitForLoadState('load');
}

for (const [tongue, width, title] of [
  ['en', 1440, 'Set up your second step'],
  ['cy', 390, 'Gosod eich ail gam'],
] as const)
  test(`an officer sets up a second step and signs in with it, without scripts, in ${tongue}`, async () => {
    hub.be(`angharad-${tongue}`);
    await using page = await openPage({ baseURL: hub.origin, width, javaScriptEnabled: false });
    await page.context().addCookies([{ name: 'tongue', value: tongue, url: hub.origin }]);
    const watched = watch(page, hub.origin);
    await page.goto('/hub/sign-in');
    await watched.inspect();
    await press(page);
    assert.equal(await page.locator('h1').innerText(), title);
    await watched.inspect();
    await page.locator('[name=code]').fill('000000');
    await press(page);
    assert.match(await page.title(), /^(Error|Gwall): /);
    await watched.inspect();
    const secret = (await page.locator('main code').innerText()).replaceAll(' ', '');
    await page.locator('[name=code]').fill(codeAt(secret, hub.clock.now()));
    await press(page);
    assert.equal(await page.locator('main li code').count(), 10);
    const recovery = await page.locator('main li code').first().innerText();
    await watched.inspect();
    await press(page);
    assert.match(page.url(), /\/hub\/?$/);

    await page.locator('button[form=sign-out]').click();
    await page.goto('/hub/sign-in');
    await press(page);
    await watched.inspect();
    await page.locator('[name=code]').fill(recovery);
    await press(page);
    assert.match(page.url(), /\/hub\/?$/);
    assert.equal((await page.goto('/hub/administration/officers'))?.status(), 200);
    await watched.inspect();
    await page.locator('main td.what a').last().click();
    await watched.inspect();
  });

test('the pages of an emergency are accessible, in both languages', async () => {
  await using page = await openPage({ baseURL: hub.origin, width: 390, javaScriptEnabled: true });
  const watched = watch(page, hub.origin);
  for (const tongue of ['en', 'cy']) {
    await page.goto(`/hub/sign-in/emergency?tongue=${tongue}`);
    await watched.inspect();
    await page.goto(`/hub/sign-in/invitations/invented?tongue=${tongue}`);
    await watched.inspect();
  }
});
