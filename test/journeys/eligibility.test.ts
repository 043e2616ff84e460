import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { screenshot } from '#test/browser';
import { fill } from './fill.ts';
import { openTown } from './outing.ts';

const { goOut } = await openTown();

/** Answers the page that is open, and goes on. */
async function answer(page: Page, question: string, value: string): Promise<void> {
  await fill(page, { [question]: value });
  await page.locator('main form .govuk-button-group button').first().click();
  await page.waitForLoadState('load');
}

const ways = [
  { name: 'on a phone', width: 390, javaScriptEnabled: true, tongue: 'en' },
  { name: 'at a desk, without scripts, in Welsh', width: 1440, javaScriptEnabled: false, tongue: 'cy' },
] as const;

for (const { name, ...way } of ways)
  test(`somebody who is refused changes an answer, is told what it costs and sends it, ${name}`, async () => {
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    const picture = async (what: string) => screenshot(page, `eligibility-${String(way.width)}-${what}`);
    await page.goto('/services/magic-carpet');
    await inspect();
    await picture('start');
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    await answer(page, 'licensed', 'no');
    await answer(page, 'visiting', 'no');
    assert.match(page.url(), /\/not-eligible$/);
    await inspect();
    await picture('refused');

    await page.locator('main a[href*="/questions/visiting"]').first().click();
    await page.waitForLoadState('load');
    await answer(page, 'visiting', 'yes');
    await answer(page, 'carpets', '4');
    await answer(page, 'student', 'yes');
    assert.match(await page.innerText('main'), /£15\.00/);
    await inspect();
    await picture('check');
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    assert.match(page.url(), /\/received\//);
    await inspect();
    await picture('received');
  });
