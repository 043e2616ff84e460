import assert from 'node:assert/strict';
import { test } from 'node:test';
import { administrator, supervisor } from './directory.ts';
import { openTown } from './outing.ts';
import type { Outing } from './outing.ts';

const { goOut, setting } = await openTown();
const { origin, desk } = setting;

const ask = async (key: string) => {
  const answer = await fetch(`${origin}/api/v1/places/addresses?q=12%20mill%20lane`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return { status: answer.status, body: await answer.text() };
};

/** A desk and a phone, with scripts and without, in both languages. */
const ways = [
  { name: 'at a desk', width: 1440, javaScriptEnabled: true, tongue: 'en', client: 'Planning maps' },
  {
    name: 'on a phone, without scripts, in Welsh',
    width: 390,
    javaScriptEnabled: false,
    tongue: 'cy',
    client: 'Mapiau',
  },
] as const;

for (const { name, client, ...way } of ways)
  test(`an administrator lets a system ask, and stops it again, ${name}`, async (t) => {
    desk.officer = administrator;
    t.after(() => (desk.officer = supervisor));
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    await page.goto('/hub/administration/clients');
    await submit(outing);
    await inspect();
    await page.goto('/hub/administration/clients/new');
    await inspect();
    await submit(outing);
    assert.match(await page.title(), /^(Error|Gwall): /);
    await inspect();
    await page.locator('#name').fill(client);
    await page.locator('input[name=may][value="places.read"]').check();
    await submit(outing);
    await inspect();
    const key = await page.locator('#key').inputValue();
    assert.match(key, /^moothall_/);

    const answered = await ask(key);
    assert.equal(answered.status, 200);
    assert.match(answered.body, /12 Mill Lane/);

    await submit(outing);
    await inspect();
    assert.equal(await page.locator('#key').count(), 0, 'the key is shown no more');
    await page.goto(`${page.url()}/revocation`);
    await inspect();
    await page.locator('#reason').fill('The supplier has changed.');
    await submit(outing);
    await inspect();
    const refused = await ask(key);
    assert.equal(refused.status, 401);
    assert.match(refused.body, /api\.key-revoked/);
  });

for (const { name, ...way } of ways)
  test(`the documentation is read by everybody, ${name}`, async () => {
    await using outing = await goOut(way);
    const { page, inspect } = outing;
    for (const path of ['/api', '/api/operations/searchAddresses', '/api/problems']) {
      await page.goto(path);
      await inspect();
    }
  });

/** Presses the one button of the page's own form. */
async function submit({ page }: Outing): Promise<void> {
  await page.locator('main form button').last().click();
  await page.waitForLoadState();
}
