import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOf, mergeCases, moveToQueue, openRequest, writeReply } from '#capabilities/cases';
import { drawReference, sayReference } from '#language';
import type { CaseReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act } from '#test/database';
import { ann, fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { happenedTo } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');

async function two(place?: { readonly easting: number; readonly northing: number }) {
  const where = place && { place: { description: 'Quiet corner', point: place } };
  const first = await hub.begin((tx) => report(tx, { hoursAgo: 30, ...where }));
  const second = await hub.begin((tx) => report(tx, { hoursAgo: 2, ...where }));
  return { first, second };
}
const merging = (of: { readonly reference: CaseReference }, other?: CaseReference, keeps?: string) => {
  const query = new URLSearchParams({ ...(other && { with: other }), ...(keeps && { keeps }) }).toString();
  return `/cases/${of.reference}/merging${query === '' ? '' : `?${query}`}`;
};

test('what may be the same stands there to be chosen, and the one that was opened first stays', async () => {
  const { first, second } = await two({ easting: 420_000, northing: 305_000 });
  const asked = await gareth.get(merging(second));
  assert.match(asked.body, new RegExp(sayReference(first.reference)));
  const { body } = await gareth.get(merging(second, first.reference));
  assert.match(body, new RegExp(`1 request comes to ${sayReference(first.reference)}`));
  assert.match(body, /separate the two again/);
  const merged = await gareth.submit(merging(second, first.reference));
  assert.equal(locationOf(merged), `/cases/${first.reference}`);
  const page = await gareth.get(`/cases/${first.reference}`);
  assert.match(page.body, new RegExp(`${sayReference(second.reference)} was merged with this case`));
  assert.match(page.body, /Who asked \(2 reports\)/);
});

test('the old reference leads to the one that stays, until the two are separated', async () => {
  const { first, second } = await two();
  await gareth.submit(merging(second, first.reference));
  const led = await gareth.get(`/cases/${second.reference}`);
  assert.deepEqual([led.statusCode, locationOf(led)], [303, `/cases/${first.reference}`]);
  const separated = await gareth.submit(`/cases/${second.reference}/separation`);
  assert.equal(locationOf(separated), `/cases/${second.reference}`);
  const { statusCode, body } = await gareth.get(`/cases/${second.reference}`);
  assert.equal(statusCode, 200);
  assert.match(body, new RegExp(`Separated from ${sayReference(first.reference)}`));
});

test('a form that was opened before the merging does nothing to the other case, and keeps what was typed', async () => {
  const { first, second } = await two();
  const forms = [
    { at: 'notes', fields: { kind: 'internal', text: 'Two of its slats are gone' } },
    { at: 'closing', fields: { outcome: 'mended' } },
    { at: 'actions/send', fields: {} },
  ];
  const opened = await Promise.all(
    forms.map(async (form) => {
      const path = `/cases/${second.reference}/${form.at}`;
      return { path, fields: { ...(await gareth.hidden(path)), ...form.fields } };
    }),
  );
  await gareth.submit(merging(second, first.reference));
  const before = await happenedTo(hub, first.case);
  for (const { path, fields } of opened) {
    // The counts of changes of the two coincide.
    const late = await gareth.send('POST', path, { ...fields, revision: '2' });
    assert.equal(late.statusCode, 409, path);
    assert.match(late.body, new RegExp(`merged with ${sayReference(first.reference)}`));
  }
  const [note] = opened;
  assert.match((await gareth.send('POST', note?.path ?? '', note?.fields)).body, /Two of its slats are gone/);
  assert.deepEqual(await happenedTo(hub, first.case), before);
});

test('every page of the old reference leads to the one that stays', async () => {
  const { first, second } = await two();
  await gareth.submit(merging(second, first.reference));
  for (const part of ['notes', 'closing', 'assignment', 'actions/send', 'merging'])
    assert.equal(
      locationOf(await gareth.get(`/cases/${second.reference}/${part}`)),
      `/cases/${first.reference}`,
    );
});

test('a request that joined has a reference of its own, under which everything goes on', async () => {
  const { first } = await two();
  const own = drawReference(systemChance.draw);
  const asked = {
    reference: own,
    service: 'broken-bench',
    version: 1,
    tongue: 'en',
    participants: [ann],
  } as const;
  await hub.begin((tx) => openRequest(tx, { ...asked, join: first.reference }, act(at)));
  const noted = await gareth.submit(`/cases/${own}/notes`, { kind: 'internal', text: 'Seen' });
  assert.equal(locationOf(noted), `/cases/${first.reference}`);
});

test('what somebody wrote while the two were one is read on the case that their request went back to, and there alone', async () => {
  const { first, second } = await two();
  await gareth.submit(merging(second, first.reference));
  const text = 'The other armrest is loose';
  const said = { case: first.case, request: second.request, reply: newId(at), text };
  await hub.begin((tx) => writeReply(tx, said, act(at)));
  assert.match((await gareth.get(`/cases/${first.reference}`)).body, /other armrest/);
  await gareth.submit(`/cases/${second.reference}/separation`);
  assert.match((await gareth.get(`/cases/${second.reference}`)).body, /other armrest/);
  assert.doesNotMatch((await gareth.get(`/cases/${first.reference}`)).body, /other armrest/);
});

test('whoever sees only the one that stays is led back to it when they have separated the two', async () => {
  const { first } = await two();
  const elsewhere = await hub.begin((tx) => report(tx, { sight: 'woods/public', queue: 'woods' }));
  await hub.begin((tx) => mergeCases(tx, { case: elsewhere.case, with: first.case }, act(at)));
  const separated = await gareth.submit(`/cases/${elsewhere.reference}/separation`);
  assert.equal(locationOf(separated), `/cases/${first.reference}`);
  assert.equal((await gareth.get(`/cases/${first.reference}`)).statusCode, 200);
});

test('it can be done the other way round', async () => {
  const { first, second } = await two();
  const turned = await gareth.get(merging(second, first.reference, 'this'));
  assert.match(turned.body, new RegExp(`1 request comes to ${sayReference(second.reference)}`));
  assert.match(turned.body, /later than what they were told/);
  await gareth.submit(merging(second, first.reference, 'this'));
  assert.equal(locationOf(await gareth.get(`/cases/${first.reference}`)), `/cases/${second.reference}`);
});

test('a reference that does not check, or is nobody’s, says so and stays as it was typed', async () => {
  const { first } = await two();
  const wrong = await gareth.get(`/cases/${first.reference}/merging?with=2222-2223`);
  assert.match(wrong.body, /one of its characters is wrong/);
  assert.match(wrong.body, /value="2222-2223"/);
  const unknown = drawReference(systemChance.draw);
  assert.match((await gareth.get(merging(first, unknown))).body, /No case that you may see/);
  const tree = await hub.begin((tx) => fallenTree(tx));
  assert.match((await gareth.get(merging(first, tree.reference))).body, /No case that you may see/);
});

test('what cannot be merged says why, and there is no button', async () => {
  const { first, second } = await two();
  await gareth.submit(`/cases/${second.reference}/closing`, { outcome: 'mended' });
  const { body } = await gareth.get(merging(first, second.reference, 'this'));
  assert.match(body, /This case is closed/);
  assert.doesNotMatch(body, /Merge them/);
});

test('what a colleague did meanwhile is said, and nothing is merged', async () => {
  const { first, second } = await two();
  const path = merging(second, first.reference);
  const fields = await gareth.hidden(path);
  await olwen.submit(`/cases/${second.reference}/actions/send`);
  const late = await gareth.send('POST', path, fields);
  assert.equal(late.statusCode, 409);
  assert.ok(!(await happenedTo(hub, second.case)).includes('case.merged'));
});

test('whoever may not merge finds neither page nor link', async () => {
  const { first, second } = await two();
  assert.equal((await olwen.get(merging(first, second.reference))).statusCode, 404);
  await gareth.submit(merging(second, first.reference));
  assert.equal((await olwen.get(`/cases/${second.reference}/separation`)).statusCode, 404);
  assert.doesNotMatch((await olwen.get(`/cases/${first.reference}`)).body, /\/merging/);
});

test('sent twice is merged once, and who calls under the old reference joins the one that stays', async () => {
  const { first, second } = await two();
  const path = merging(second, first.reference);
  const fields = await gareth.hidden(path);
  await Promise.all([1, 2].map(() => gareth.send('POST', path, fields)));
  assert.equal((await happenedTo(hub, second.case)).filter((type) => type === 'case.merged').length, 1);
  const asked = {
    reference: drawReference(systemChance.draw),
    service: 'broken-bench',
    version: 1,
    tongue: 'en' as const,
    participants: [ann],
  };
  const joined = await hub.begin((tx) => openRequest(tx, { ...asked, join: second.reference }, act(at)));
  assert.equal(joined.case, first.case);
  assert.ok((await hub.begin((tx) => caseOf(tx, first.case)))?.revision);
});

test('where another team works on the one that stays, it says who will read it and who no longer', async () => {
  const { first, second } = await two();
  assert.doesNotMatch((await gareth.get(merging(second, first.reference))).body, /Those who work for/);
  await gareth.submit(`/cases/${first.reference}/assignment`, { to: 'me' });
  await hub.begin((tx) =>
    moveToQueue(tx, { case: first.case, queue: 'woods', sight: 'woods/public' }, act(at)),
  );
  const { body } = await gareth.get(merging(second, first.reference));
  assert.match(body, /Those who work for Woods will read it/);
  assert.match(body, /for Parks alone will no longer find it/);
  const welsh = await gareth.get(`${merging(second, first.reference)}&tongue=cy`);
  assert.match(welsh.body, /gweithio i Coedwigoedd/);
});

test('in Welsh it reads as well', async () => {
  const { first, second } = await two();
  const { body } = await gareth.get(`${merging(second, first.reference)}&tongue=cy`);
  assert.match(body, /Yn aros/);
});
