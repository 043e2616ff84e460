import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignCase } from '#capabilities/cases';
import { permissions } from '#services';
import { act } from '#test/database';
import { report } from './setting/cases.ts';
import { at, openHub } from './setting/hub.ts';
import { proposed } from './setting/proposals.ts';
import { locationOf, openVisitor, signedIn } from './setting/visitor.ts';

const hub = await openHub();
const { pages } = hub.portal;
// One administers and does nothing else; the other works, and does not administer.
const cerys = await signedIn(hub, 'cerys');
const olwen = await signedIn(hub, 'olwen');
const opened = await hub.begin((tx) => report(tx));
// Who has a case would see it; only the permission is missing.
await hub.begin((tx) => assignCase(tx, { case: opened.case, officer: hub.ids.of('cerys') }, act(at)));

const proposal = await proposed(hub);

const pathOf = (pattern: string) =>
  pattern
    .replace(':reference', opened.reference)
    .replace(':action', 'send')
    .replace(':queue', 'parks')
    .replace(':service', 'broken-bench')
    .replace(':uprn', '999000000014')
    .replace(':usrn', '99900001')
    .replace(':proposal', proposal)
    .replace(':team', 'parks')
    .replace(':officer', hub.ids.of('priya'));

for (const { at: pattern, access, words, acts } of pages) {
  test(`${pattern} has every word in English and in Welsh`, () => {
    const [en, cy] = [leavesOf(words.en), leavesOf(words.cy)];
    assert.deepEqual([...cy.keys()], [...en.keys()]);
    for (const [key, said] of [...en, ...cy]) assert.ok(said === undefined || said.trim() !== '', key);
    const prose = [...en].filter(([, said]) => (said ?? '').split(' ').length > 3);
    for (const [key, said] of prose) assert.notEqual(cy.get(key), said, `${key} is not Welsh`);
  });

  if (access === 'anyone') continue;

  test(`${pattern} sends a stranger to sign in`, async () => {
    const answer = await openVisitor(hub).get(pathOf(pattern));
    assert.equal(answer.statusCode, 303);
    assert.match(locationOf(answer), /^\/sign-in\?next=/);
  });

  test(`${pattern} ${access === 'officer' ? 'is there for every officer' : 'does not exist for the wrong role'}`, async () => {
    const visitor = administers(access) ? olwen : cerys;
    const answer = await visitor.get(pathOf(pattern));
    assert.equal(answer.statusCode, access === 'officer' ? 200 : 404);
    if (access === 'officer' || !acts) return;
    const sent = await visitor.submit(pathOf(pattern), {}, '/');
    assert.equal(sent.statusCode, 404);
  });
}

test('every page of a case or a request names a permission of the council’s own list', () => {
  const known: readonly string[] = [...permissions, 'anyone', 'officer'];
  for (const { at: pattern, access } of pages) {
    assert.ok(known.includes(access), pattern);
    if (/^\/(cases|requests|queues)/.test(pattern)) assert.ok(access.includes('.'), pattern);
  }
});

const everywhere = '0,0,700000,1300000';

test('pictures and data of the map are for officers only', async () => {
  for (const path of [
    '/map/ground/9/957/999',
    '/map/areas.json?kind=ward',
    `/map/reports.json?box=${everywhere}`,
  ]) {
    assert.equal((await openVisitor(hub).get(path)).statusCode, 404, path);
    assert.equal((await cerys.get(path)).statusCode, 200, path);
  }
});

test('what is known already is on the map for choosing a place', async () => {
  const reports = await cerys.get(`/map/reports.json?box=${everywhere}`);
  assert.ok(reports.body.startsWith('{"type":"FeatureCollection"'));
});

const administers = (access: string) => /^(council|letters|services|records)[.]/.test(access);

/** Every sentence by its place; one that is made of facts has no text of its own. */
function leavesOf(words: unknown, under = ''): Map<string, string | undefined> {
  if (typeof words === 'string') return new Map([[under, words]]);
  if (typeof words !== 'object' || words === null) return new Map([[under, undefined]]);
  return new Map(Object.entries(words).flatMap(([key, value]) => [...leavesOf(value, `${under}.${key}`)]));
}
