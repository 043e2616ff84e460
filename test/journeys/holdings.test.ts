import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordTrouble, suspendHolding } from '#capabilities/holdings';
import { act } from '#test/database';
import { heldAt, permit } from './held.ts';
import { openTown } from './outing.ts';
import type { Outing } from './outing.ts';
import { codeSentTo } from './reporting.ts';

const { goOut, setting } = await openTown();

const ways = [
  { name: 'at a desk', width: 1440, javaScriptEnabled: true, tongue: 'en' },
  { name: 'on a phone, without scripts, in Welsh', width: 390, javaScriptEnabled: false, tongue: 'cy' },
] as const;

for (const { name, ...way } of ways)
  test(`an officer comes from a property and a case to what is held, and has tried again what is stuck, ${name}`, async () => {
    setting.desk.officer = 'Marek Zielony';
    const { holding, reference } = await permit(setting);
    const at = setting.clock.now();
    const stuck = { holding, term: 1, timer: 'remind', trouble: 'service.not-offered' };
    for (let turn = 0; turn < 5; turn += 1) await setting.begin((tx) => recordTrouble(tx, stuck, { at }));
    const suspending = { holding, why: 'The vehicle was sold.\nThey send the new one.' };
    await setting.begin((tx) => suspendHolding(tx, suspending, act(at.add({ minutes: 5 }))));
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/hub');
    await submit(outing);
    for (const from of [`/hub/properties/${String(heldAt)}`, `/hub/cases/${reference}`]) {
      await page.goto(from);
      await inspect();
      await page.locator(`main a[href$="/holdings/${reference}"]`).click();
      await page.waitForURL(new RegExp(`/hub/holdings/${reference}$`));
    }
    await inspect();
    await page.goto(`/hub/holdings/${reference}/retry`);
    await inspect();
    await page.goto(`/hub/holdings/${reference}`);
    await page.locator('main form button[name=timer]').click();
    await page.waitForLoadState('load');
    await page.goto(`/hub/holdings/${reference}/retry`);
    await inspect();
    assert.equal(await page.locator('main form').count(), 0);
    setting.desk.officer = 'Derek Outhwaite';
  });

for (const { name, ...way } of ways)
  test(`an officer comes by the rail to a register, and finds in it whom they look for, ${name}`, async () => {
    setting.desk.officer = 'Marek Zielony';
    const { reference } = await permit(setting);
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/hub');
    await submit(outing);
    for (const to of ['/hub/registers', '/hub/registers/parking-permit/permit']) {
      await page
        .locator(`a[href$="${to}"]`)
        .first()
        .evaluate((link: { click: () => void }) => link.click());
      await page.waitForURL(new RegExp(`${to}$`));
      await inspect();
    }
    await page.goto('/hub/registers/parking-permit/permit?list=coming&q=nobody');
    await inspect();
    await page.locator('form.narrow input[name=q]').fill('gwen ab12');
    await page.locator('form.narrow button').click();
    await page.waitForURL(/q=gwen/);
    await inspect();
    assert.ok((await page.content()).includes(`/hub/holdings/${reference}`));
    setting.desk.officer = 'Derek Outhwaite';
  });

for (const { name, ...way } of ways)
  test(`an officer changes the conditions of what is held, suspends it, resumes it and ends it, ${name}`, async () => {
    setting.desk.officer = 'Marek Zielony';
    const { reference } = await permit(setting, { from: '2026-10-01', until: '2027-09-30' });
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/hub');
    await submit(outing);
    const here = `/hub/holdings/${reference}`;
    for (const noun of ['conditions', 'suspension', 'resumption', 'ending']) {
      await page.goto(here);
      await inspect();
      await page.locator(`main a[href$="/${noun}"]`).click();
      await page.waitForURL(new RegExp(`/${noun}$`));
      await inspect();
      await submit(outing);
      assert.match(await page.title(), /^(Error|Gwall): /);
      await inspect();
      if (noun === 'ending') await page.locator('input[type=radio]').last().check();
      await page.locator('textarea').last().fill('They asked for it.');
      await submit(outing);
      await page.waitForURL(new RegExp(`${here}$`));
    }
    await inspect();
    await page.goto(`${here}/ending`);
    await inspect();
    setting.desk.officer = 'Derek Outhwaite';
  });

for (const { name, ...way } of ways)
  test(`a resident finds in their account what they hold, and renews it, ${name}`, async () => {
    const email = way.tongue === 'en' ? 'permits@example.org' : 'trwyddedau@example.org';
    const { reference } = await permit(setting, { email, from: '2025-12-11', until: '2026-12-10' });
    const suspended = await permit(setting, { email, from: '2026-10-01', until: '2027-09-30' });
    const why = { holding: suspended.holding, why: 'The vehicle was sold.' };
    await setting.begin((tx) => suspendHolding(tx, why, act(setting.clock.now())));
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/sign-in');
    await page.locator('input[name=email]').fill(email);
    await submit(outing);
    await page.locator('input[name=code]').fill(await codeSentTo(setting, email));
    await submit(outing);
    await page.waitForURL(/\/account$/);
    await inspect();
    for (const to of ['/account/holdings', `/account/holdings/${suspended.reference}`]) {
      await page.goto(to);
      await inspect();
    }
    await page.goto(`/account/holdings/${reference}`);
    await inspect();
    await page.locator('main form button[name=begin]').click();
    await page.waitForURL(/\/services\/parking-permit\/questions\/main-home$/);
    await page.goto(`/account/holdings/${reference}/renewal`);
    await inspect();
    await submit(outing);
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await page.locator('input[type=radio]').first().check();
    await submit(outing);
    await page.waitForURL(/\/questions\/main-home$/);
    await page.goto(`/requests/${reference}/${setting.world.seals.seal(reference)}`);
    await inspect();
  });

test('up and down go from entry to entry of the rail, and round at its ends', async () => {
  await using outing = await goOut({ javaScriptEnabled: true, width: 1440 });
  const { page } = outing;
  await page.goto('/hub');
  await submit(outing);
  const entries = page.locator('.rail a');
  const count = await entries.count();
  const focused = () => page.evaluate<string>('document.activeElement.textContent');
  await entries.first().focus();
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), await entries.nth(count - 1).textContent());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), await entries.nth(1).textContent());
});

/** Presses the button of the page's own form. */
async function submit({ page }: Outing): Promise<void> {
  await page.locator('main form[method=post] button, .form form button').last().click();
  await page.waitForLoadState('load');
}
