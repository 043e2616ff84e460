import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';
import { messagesTo } from './reporting.ts';

const { setting, goOut } = await openTown();
const place = '/services/fly-tipping/questions/place';

/** A desk and a phone, with scripts and without, in both languages. */
const ways = [
  { name: 'at a desk', width: 1440, javaScriptEnabled: true, tongue: 'en', email: 'gadael@example.org' },
  {
    name: 'on a phone, without scripts, in Welsh',
    width: 390,
    javaScriptEnabled: false,
    tongue: 'cy',
    email: 'gadael2@example.org',
  },
] as const;

for (const { name, email, ...way } of ways)
  test(`somebody leaves a form, comes back by a link and finds it as they left it, ${name}`, async () => {
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/services/fly-tipping');
    await page.locator('button[name=begin]').click();
    await page.locator('[name="place.description"]').fill('Behind the gar');
    await page.locator('button[name=later]').click();
    await page.locator('form button').click();
    await inspect();
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=device][value=shared]').check();
    await page.locator('form button').click();
    assert.match(page.url(), /\/saved$/);
    await inspect();
    await page.goto(place);
    assert.doesNotMatch(page.url(), /questions/);
    const [message] = await messagesTo(setting, email);
    const link = /\/returns\/[\w-]+/.exec(message?.body ?? '')?.[0] ?? '';
    await page.goto(link);
    await inspect();
    await page.locator('form button').click();
    assert.equal(await page.locator('[name="place.description"]').inputValue(), 'Behind the gar');
    await page.goto('/services/fly-tipping/handover');
    await inspect();
    await page.locator('form button').click();
    await inspect();
    await page.goto(link);
    assert.match(page.url(), /\/services\/fly-tipping$/);
  });

test('a script keeps what stands on the page when somebody pauses, and nothing is said to be wrong with it', async () => {
  await using outing = await goOut({});
  const { page, inspect } = outing;
  await page.clock.install();
  await page.goto('/services/fly-tipping');
  await page.locator('button[name=begin]').click();
  await page.locator('[name="place.description"]').fill('Half a sent');
  const kept = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.clock.fastForward(10_000);
  assert.equal((await kept).status(), 303);
  await page.goto(place);
  assert.equal(await page.locator('[name="place.description"]').inputValue(), 'Half a sent');
  assert.equal(await page.locator('.govuk-error-summary').count(), 0);
  await inspect();
});

test('an adviser keeps a request for later, has a caller finish it, and takes one over', async () => {
  await using outing = await goOut({ width: 1440 });
  const { page, inspect } = outing;
  await page.goto('/hub/requests/new/fly-tipping');
  await page.locator('form button').first().click();
  await page.waitForLoadState('load');
  await page.locator('[name="place.description"]').fill('In the lay-by');
  await page.locator('button[name=later][value=yes]').click();
  assert.equal(await page.locator('[name="place.description"]').inputValue(), 'In the lay-by');
  await inspect();
  await page.goto('/hub/requests/new');
  await inspect();
  await page.goto('/hub/requests/handover');
  await page.locator('main form button').click();
  await inspect();
  await page.goto('/hub/requests/new/fly-tipping');
  await page.locator('button[name=later][value=caller]').click();
  await inspect();
  await page.locator('[name=finishEmail]').fill('galwr@example.org');
  await page.locator('button[name=later][value=caller]').click();
  assert.match(page.url(), /\/sent-to-caller\//);
  await inspect();
});
