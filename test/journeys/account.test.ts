import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';
import { brokenMailbox } from './setting.ts';
import { codeSentTo, referenceIn, report } from './reporting.ts';

const { setting, goOut } = await openTown();

test('a resident signs in by a code, sees their requests and signs out', async () => {
  await report(setting, { email: 'taith@example.org' });
  await using outing = await goOut({});
  const { page, press, inspect } = outing;
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await press('Send me a code');
  assert.match(await page.title(), /^Error: /);
  await inspect();
  await page.getByLabel('Email address').fill('taith@example.org');
  await press('Send me a code');
  await inspect();
  await page.getByLabel('Code').fill('1');
  await press('Sign in');
  assert.match(await page.title(), /^Error: /);
  await page.getByLabel('Code').fill(await codeSentTo(setting, 'taith@example.org'));
  await press('Sign in');
  assert.match(await page.innerText('main'), /You are signed in as taith@example.org/);
  await inspect();
  await page.getByRole('link', { name: 'Fly-tipping' }).click();
  await inspect();
  await page.getByRole('link', { name: 'My requests' }).click();
  await press('Sign out');
  assert.equal(await page.getByRole('link', { name: 'Sign in' }).count(), 1);
  await page.goto('/account');
  assert.match(page.url(), /\/sign-in/);
});

test('a resident follows a request by its reference and their email address', async () => {
  const reference = referenceIn(await report(setting, { email: 'dilyn3@example.org' }));
  await using outing = await goOut({ javaScriptEnabled: false });
  const { page, press, inspect } = outing;
  await page.goto('/follow');
  await inspect();
  await press('Continue');
  await inspect();
  await page.getByLabel('Reference').fill(reference.toLowerCase());
  await page.getByLabel('Email address or tracking code').fill('dilyn3@example.org');
  await press('Continue');
  assert.match(await page.title(), new RegExp(reference));
  await inspect();
});

for (const tongue of ['en', 'cy'] as const)
  test(`every page that says something about itself is accessible, in ${tongue}`, async () => {
    await using outing = await goOut({ tongue, width: tongue === 'cy' ? 390 : 1440 });
    const { page, inspect } = outing;
    await page.goto('/sign-in');
    await page.locator('[name=email]').fill(brokenMailbox);
    await page.locator('main form button').click();
    assert.match(await page.innerText('main'), /01632 960 100/);
    await inspect();
    const paths = [
      '/accessibility',
      '/contact',
      '/cookies',
      '/privacy',
      '/nowhere',
      '/?q=zzz',
      '/sign-in',
      '/follow',
    ];
    for (const path of paths) {
      await page.goto(path);
      await inspect();
      assert.ok((await page.innerText('main')).length > 40);
      assert.ok(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'), path);
    }
  });
