import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { caseOf, openRequest } from '#capabilities/cases';
import { drawReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { takeAction } from '#services';
import { screenshot } from '#test/browser';
import { act } from '#test/database';
import { checker } from '#test/scan';
import { openTown } from './outing.ts';
import { close, report } from './reporting.ts';

const { setting, goOut } = await openTown();
const check = await checker(setting, setting.files);

const picture = await sharp({
  create: { width: 1_200, height: 900, channels: 3, background: { r: 90, g: 120, b: 80 } },
})
  .jpeg()
  .toBuffer();

const ways = [
  { name: 'on a phone', width: 390, javaScriptEnabled: true, tongue: 'en' },
  { name: 'at a desk, without scripts, in Welsh', width: 1440, javaScriptEnabled: false, tongue: 'cy' },
] as const;

for (const { name, ...way } of ways)
  test(`whoever asked writes to the council with a photograph, and an officer reads it, ${name}`, async () => {
    const received = await report(setting);
    const at = received.at.replace('received', 'requests');
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    const shot = (what: string) => screenshot(page, `requester-${String(way.width)}-${what}`);
    await page.goto(at);
    await inspect();
    await shot('request');
    await page.locator('main a[href*="/replies"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('reply');
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await page.locator('textarea').fill('There is a sofa now, too.\nIt blocks the gate.');
    const files = [{ name: 'sofa.jpg', mimeType: 'image/jpeg', buffer: picture }];
    await page.locator('input[type=file]').setInputFiles(files);
    setting.clock.advance({ minutes: 5 });
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    await check(setting.clock.now());
    await page.reload();
    assert.equal(await page.locator('.pictures img').count(), 1);
    await inspect();
    await shot('written');
    const [, reference = ''] = /requests\/([^/]+)\//.exec(page.url()) ?? [];
    await page.goto('/hub');
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    await page.goto('/hub/queues/street-cleansing?answer=new');
    await inspect();
    await shot('queue');
    await page.goto(`/hub/cases/${reference.replace('-', '')}`);
    assert.ok((await page.locator('.pictures img').count()) >= 2, 'among its facts and in its story');
    await inspect();
    await shot('case');
    await page.locator('.acts form[action$="/reading"] button').click();
    await page.waitForLoadState('load');
    assert.equal(await page.locator('.tag.fresh').count(), 0);
    await inspect();
  });

for (const { name, ...way } of ways)
  test(`whoever asked takes their request back, ${name}`, async () => {
    const received = await report(setting);
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto(received.at.replace('received', 'requests'));
    await page.locator('main a[href*="/withdrawal"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await screenshot(page, `requester-${String(way.width)}-withdrawal`);
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    await inspect();
    await screenshot(page, `requester-${String(way.width)}-withdrawn`);
  });

for (const { name, ...way } of ways)
  test(`whoever asked has what was closed opened again, or reports it anew, ${name}`, async () => {
    const received = await report(setting);
    await close(setting, received);
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    const shot = (what: string) => screenshot(page, `requester-${String(way.width)}-${what}`);
    await page.goto(received.at.replace('received', 'requests'));
    await inspect();
    await shot('closed');
    await page.locator('main a[href*="/still-a-problem"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('still');
    await page.locator('textarea').fill('Half of it is still there.');
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('opened-again');
    await close(setting, received);
    await page.reload();
    await page.locator('main a[href*="/still-a-problem"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('anew');
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    assert.match(page.url(), /questions\/rubbish/);
  });

for (const { name, ...way } of ways)
  test(`whoever asked sees when what is repaired closes by itself, and says that it is still a problem, ${name}`, async () => {
    const { at, id } = await mendedLight();
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    const shot = (what: string) => screenshot(page, `requester-${String(way.width)}-${what}`);
    await page.goto(at);
    await inspect();
    await shot('mended');
    await page.locator('main a[href*="/still-a-problem"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('mended-still');
    await page.locator('textarea').fill('It flickers.');
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    await inspect();
    assert.equal((await setting.begin((tx) => caseOf(tx, id)))?.status, 'received');
  });

/** A street light that somebody reported and the engineer has repaired. */
async function mendedLight() {
  const reference = drawReference(systemChance.draw);
  const pin = { service: 'street-light', version: 1 };
  const made = act(setting.clock.now());
  const open = {
    queue: 'street-lighting',
    sight: 'highways/public',
    sensitivity: 'public',
    place: { description: 'Mill Lane' },
  } as const;
  const asked = { ...pin, reference, tongue: 'en', participants: [] } as const;
  const opened = await setting.begin((tx) => openRequest(tx, { ...asked, open }, made));
  const officer = act(setting.clock.now(), { kind: 'officer', id: newId(setting.clock.now()) });
  for (const action of ['order', 'mend'])
    await setting.begin((tx) => takeAction(tx, { case: opened.case, action }, officer));
  return { id: opened.case, at: `/requests/${reference}/${setting.world.seals.seal(reference)}` };
}

for (const { name, ...way } of ways)
  test(`whoever asked says how content they are, and officers count it, ${name}`, async () => {
    const received = await report(setting);
    await close(setting, received);
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    const shot = (what: string) => screenshot(page, `requester-${String(way.width)}-${what}`);
    await page.goto(received.at.replace('received', 'requests'));
    await inspect();
    await page.locator('main a[href*="/opinion"]').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('opinion');
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await page.locator('[name="score"][value="4"]').check();
    await page.locator('textarea').fill('Say when you come.');
    await page.locator('main form button').click();
    await page.waitForLoadState('load');
    await inspect();
    await shot('opinion-given');
    await page.goto('/hub');
    await page.locator('main form button').last().click();
    await page.waitForLoadState('load');
    await page.goto('/hub/opinions');
    await inspect();
    await shot('opinions');
  });
