import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';
import { codeSentTo } from './reporting.ts';

const { setting, goOut } = await openTown();

for (const javaScriptEnabled of [true, false])
  test(`every kind of question is accessible, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    await using outing = await goOut({ javaScriptEnabled, width: javaScriptEnabled ? 1440 : 390 });
    const { page, press, inspect } = outing;
    const email = `pob${String(javaScriptEnabled)}@example.org`;
    await page.goto('/services/unicorn-licence');
    await press('Start now');
    await page.getByLabel('Email address').fill(email);
    await press('Send me a code');
    await page.getByLabel('Code').fill(await codeSentTo(setting, email));
    await press('Sign in');
    await press('Start now');
    await press('Continue');
    await inspect();
    await page.getByLabel('Yes, in writing').check();
    await press('Continue');
    await page.getByLabel('Describe the place').fill('The far meadow');
    await press('Continue');
    await press('Continue');
    await page.getByLabel('Year').fill('12');
    await inspect();
    await page.getByLabel('How many horns').fill('1');
    await page.getByLabel('Year').fill('');
    await press('Continue');
    await page.getByRole('radio', { name: 'Tame' }).check();
    assert.equal(await page.getByLabel('tamer’s email').isVisible(), true);
    if (javaScriptEnabled) {
      await page.getByLabel('Wild').check();
      assert.equal(await page.getByLabel('tamer’s email').isVisible(), false);
    }
    await inspect();
    await press('Continue');
    await press('Continue');
    await inspect();
  });
