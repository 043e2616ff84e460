import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTown } from './outing.ts';

const { goOut } = await openTown();

test('a page that asked somebody else for something would be noticed', async () => {
  await using outing = await goOut({});
  await outing.page.goto('/');
  await outing.page.evaluate(`new Image().src = 'http://elsewhere.example/pixel.gif'`);
  await assert.rejects(outing.inspect(), /elsewhere\.example/);
});

test('an error in a page’s script would be noticed', async () => {
  await using outing = await goOut({});
  await outing.page.goto('/');
  await outing.page.evaluate(`setTimeout(() => { throw new Error('planted') }), 0`);
  await assert.rejects(outing.inspect(), /planted/);
});
