import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { screenshot } from '#test/browser';
import { eicar } from '#test/files';
import { checker } from '#test/scan';
import { openTown } from './outing.ts';
import type { Outing } from './outing.ts';

const { setting, goOut } = await openTown();
const check = await checker(setting, setting.files);
const scan = async () => check(setting.clock.now());

/** A photograph of something: a gradient, so that it is seen on a picture of the page. */
const picture = await sharp({
  create: { width: 1_200, height: 900, channels: 3, background: { r: 90, g: 120, b: 80 } },
})
  .jpeg()
  .toBuffer();
const named = (name: string, buffer = picture) => ({ name, mimeType: 'image/jpeg', buffer });

async function toPhotographs({ page, press }: Outing): Promise<void> {
  await page.goto('/services/fly-tipping');
  await press(await start(page));
  await page.locator('[name="place.description"]').fill('Behind the garages in Mill Lane');
  await onward(page);
  await page.locator('[value="tyres"]').check();
  await onward(page);
  await page.locator('[value="van"]').check();
  await onward(page);
}

const start = async (page: Outing['page']) =>
  (await page.locator('main form button').last().innerText()).trim();
const onward = async (page: Outing['page']) => {
  await page.locator('main form .govuk-button-group button').first().click();
  await page.waitForLoadState('load');
};

const ways = [
  { name: 'on a phone', width: 390, javaScriptEnabled: true, tongue: 'en' },
  { name: 'at a desk, without scripts, in Welsh', width: 1440, javaScriptEnabled: false, tongue: 'cy' },
] as const;

for (const { name, ...way } of ways)
  test(`a resident adds photographs, takes one away, and an officer sees the other, ${name}`, async () => {
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await toPhotographs(outing);
    await inspect();
    await screenshot(page, `photographs-${String(way.width)}-before`);
    const chooser = page.locator('input[type=file]');
    const upload = page.locator('[name="file-upload"]');
    await upload.click();
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await chooser.setInputFiles([named('bags.jpg'), named('virus.jpg', Buffer.concat([picture, eicar]))]);
    await upload.click();
    await page.getByText('bags.jpg').first().waitFor();
    await inspect();
    await screenshot(page, `photographs-${String(way.width)}-held`);
    await scan();
    if (way.javaScriptEnabled) await page.locator('.files img').waitFor();
    else await page.reload();
    await inspect();
    await screenshot(page, `photographs-${String(way.width)}-checked`);
    assert.equal(await page.locator('.files img').count(), 1);
    await onward(page);
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await page.locator('.files li', { hasText: 'virus.jpg' }).locator('button').click();
    await page.waitForLoadState('load');
    await onward(page);
    await page.locator('[name="name"]').fill('Priya Raman');
    await onward(page);
    assert.match(await page.innerText('main'), /bags\.jpg/);
    await inspect();
    const different = page.locator('[name="join"][value=""]');
    if ((await different.count()) > 0) await different.check();
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    await page.locator('main a[href*="/requests/"]').first().click();
    await page.waitForLoadState('load');
    await inspect();
    await page.locator('.pictures img').first().scrollIntoViewIfNeeded();
    await screenshot(page, `photographs-${String(way.width)}-request`);
    const [, reference = ''] = /requests\/([^/]+)\//.exec(page.url()) ?? [];

    await page.goto('/hub');
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    await page.goto(`/hub/cases/${reference.replace('-', '')}`);
    await inspect();
    assert.ok((await page.locator('.pictures img').count()) >= 2, 'among its facts and in its story');
    await screenshot(page, `photographs-${String(way.width)}-case`);
    await page.locator('.pictures a').first().click();
    await page.waitForLoadState('load');
    assert.match(page.url(), /\/files\/[^/]+\/whole$/);
  });
