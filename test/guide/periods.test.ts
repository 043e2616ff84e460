import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { hubPortal } from '#portals/hub';
import { residentPortal } from '#portals/resident';
import { council } from '../../src/portals/hub/setting/council.ts';
import { checkout, read } from '../house/sources.ts';

const papers = {
  cookies: await read('docs/templates/cookies.md'),
  map: await read('docs/templates/data-map.yaml'),
  notice: await read('docs/templates/privacy-notice.md'),
  statement: await read('docs/templates/accessibility-statement.md'),
};

const lasting = (limits: { readonly idle: Temporal.Duration; readonly absolute: Temporal.Duration }) => ({
  idle: limits.idle.total('minutes'),
  absolute: limits.absolute.total('hours'),
});

test('sessions last as long as the papers say', () => {
  assert.deepEqual(lasting(residentPortal.limits), { idle: 24 * 60, absolute: 28 * 24 });
  assert.deepEqual(lasting(hubPortal(council).limits), { idle: 30, absolute: 12 });
  assert.match(papers.cookies, /24 hours without a visit and 28 days/);
  assert.match(papers.cookies, /after 30 minutes and 12 hours/);
  assert.match(papers.map, /28 days \(residents\) or 12 hours \(officers\)/);
  assert.match(papers.notice, /session: 28 days at most/);
  assert.match(papers.statement, /after 30 minutes without a request/);
});

test('a sign-in code is good for as long as the notice says', async () => {
  assert.match(await read('src/capabilities/identity/residents/limits.ts'), /goodForMinutes = 10;/);
  assert.match(papers.notice, /sign-in code: ten minutes, and a day until it is forgotten/);
});

test('every template is on the list, and leaves to the council what is the council’s', async () => {
  const list = await read('docs/templates/README.md');
  const files = (await readdir(join(checkout, 'docs/templates'))).filter((name) => name !== 'README.md');
  assert.equal(files.length, 6);
  for (const name of files) {
    assert.ok(list.includes(`(${name})`), name);
    if (name.endsWith('.md'))
      assert.match(await read(join('docs/templates', name)), /\[[a-z][^\]\n]*\](?!\()/i, name);
  }
});
