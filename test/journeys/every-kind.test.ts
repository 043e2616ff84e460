import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames } from '#capabilities/forms';
import { publishedService } from '#services';
import { screenshot } from '#test/browser';
import type { Page } from '#test/browser';
import { fill } from './fill.ts';
import type { Entered } from './fill.ts';
import { openTown } from './outing.ts';
import { codeSentTo } from './reporting.ts';

const { setting, goOut } = await openTown();

/** What the journeys of this folder go through from the first page to the last, between them. */
const travelled = ['fly-tipping', 'missed-bin', 'street-party', 'unicorn-licence'];

test('every kind of question that there is stands on the way of some journey', async () => {
  const packs = await setting.begin((tx) =>
    Promise.all(travelled.map((service) => publishedService(tx, service))),
  );
  const asked = packs.flatMap(({ form }) => form.pages.flatMap(({ questions }) => questions));
  // Nobody offers times or takes payments yet, and no form with them is published.
  const offered = kindNames.filter((kind) => kind !== 'slot' && kind !== 'payment');
  assert.deepEqual(new Set(asked.map(({ kind }) => kind)), new Set(offered));
});

const born = { 'foaled.day': '1', 'foaled.month': '3', 'foaled.year': '2026' };

/** What is entered page by page on the way through the whole form. */
const wayThrough: readonly Entered[] = [
  { allowed: 'yes' },
  { 'meadow.description': 'The far meadow' },
  { horns: '1', tag: 'XM1234', 'born.day': '27', 'born.month': '3', 'born.year': '2007' },
  { magic: 'tame', tamer: 'tamer@example.org', stable: '01632 960 111' },
  { powers: 'none' },
  { breed: 'coastal', land: 'cymru' },
  { costs: '120.50', 'since.month': '3', 'since.year': '2020', 'fed-at': '7pm', weight: '412' },
  { insurance: 'AB 12 34 56 C', cart: 'AB12 CDE' },
  { 'cart-looks': 'Gold' },
  {},
  { story: 'At dawn, by the pond.' },
  { more: 'yes' },
  { foal: 'Pip', ...born },
  { trained: 'yes', trainer: 'Ann' },
  { 'trainer-home.line-1': '1 Rue Haute', 'trainer-home.town': 'Lille', 'trainer-home.country': 'France' },
  { more: 'yes' },
  { foal: 'Dot', ...born },
  { trained: 'no' },
  { more: 'no' },
  { crowd: 'With hedges' },
  { 'guardian.title': 'dr', 'guardian.first': 'Ann', 'guardian.last': 'Dyer' },
  { 'winter.line-1': '1 Mill Lane', 'winter.town': 'Thornmere', 'winter.postcode': 'TH1 1AA' },
  { 'path.from': 'The bridge', 'path.to': 'The mill' },
  { 'budget.oats': '10.50', 'budget.oats-per': 'week' },
  { 'refund.name': 'A Dyer', 'refund.sort-code': '11-22-33', 'refund.account-number': '12345678' },
  { signed: 'Ann Dyer' },
  { name: 'Marta Nowicki' },
  { declaration: 'agreed' },
];

const walks = [
  { tongue: 'en', width: 1440, javaScriptEnabled: true },
  { tongue: 'cy', width: 390, javaScriptEnabled: false },
  { tongue: 'cy', width: 390, javaScriptEnabled: true },
] as const;

for (const walk of walks)
  test(`a form with every kind is filled in, ${walk.tongue}, ${String(walk.width)} px, scripts ${walk.javaScriptEnabled ? 'on' : 'off'}`, async () => {
    await using outing = await goOut(walk);
    const { page, inspect } = outing;
    const onward = async () => {
      await page.locator('main form .govuk-button:not(.govuk-button--secondary)').first().click();
      await page.waitForLoadState('load');
    };
    const email = `pob-${walk.tongue}-${String(walk.javaScriptEnabled)}@example.org`;
    await page.goto('/services/unicorn-licence');
    await onward();
    await fill(page, { email });
    await onward();
    await fill(page, { code: await codeSentTo(setting, email) });
    await onward();
    await onward();
    await onward();
    for (const [at, entered] of wayThrough.entries()) {
      await openHidden(page);
      await fill(page, entered);
      await inspect();
      if (process.env['LOOK'])
        await screenshot(page, `kinds-${walk.tongue}-${String(walk.width)}-${String(at)}`);
      await onward();
      assert.equal(await page.locator('.govuk-error-summary').count(), 0, await page.innerText('main'));
    }
    assert.match(page.url(), /\/check-answers$/);
    await inspect();
    await onward();
    assert.match(page.url(), /\/received\//);
  });

test('a question below an option shows when that option is chosen, and always without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await using outing = await goOut({ javaScriptEnabled });
    const { page, press } = outing;
    const email = `below-${String(javaScriptEnabled)}@example.org`;
    await page.goto('/services/unicorn-licence');
    await press('Start now');
    await page.getByLabel('Email address').fill(email);
    await press('Send me a code');
    await page.getByLabel('Code').fill(await codeSentTo(setting, email));
    await press('Sign in');
    await press('Start now');
    await press('Continue');
    for (const entered of wayThrough.slice(0, 3)) {
      await fill(page, entered);
      await press('Continue');
    }
    assert.equal(await page.getByLabel('tamer’s email').isVisible(), !javaScriptEnabled);
    await page.getByRole('radio', { name: 'Tame' }).check();
    assert.equal(await page.getByLabel('tamer’s email').isVisible(), true);
  }
});

/** Opens what a page has folded away. */
async function openHidden(page: Page): Promise<void> {
  for (const fold of await page.locator('main details:not([open]) summary').all()) await fold.click();
}

for (const javaScriptEnabled of [true, false])
  test(`a street is found by name and asked about, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    await using outing = await goOut({ javaScriptEnabled, width: javaScriptEnabled ? 390 : 1440 });
    const { page, press, inspect } = outing;
    await page.goto('/services/street-party');
    await press('Start now');
    await inspect();
    await press('Continue');
    assert.match(await page.title(), /^Error: /);
    await inspect();
    await page.getByLabel('Street name, or a postcode in the street').fill('mill lane');
    await page.keyboard.press('Enter');
    await page.getByLabel('Select a street').selectOption({ index: 1 });
    await inspect();
    await press('Continue');
    assert.match(await page.innerText('main'), /Mill Lane, /);
    await press('Accept and send');
    assert.match(await page.title(), /^We have your request/);
    await inspect();
  });
