import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import { act, saltby } from '#test/database';
import {
  discardDraft,
  discardExpiredDrafts,
  draftOf,
  fillDraft,
  moveDraft,
  startDraft,
  submitDraft,
} from '../index.ts';
import type { Answers, Holder } from '../index.ts';
import {
  at,
  countOf,
  later,
  pinned,
  refused,
  sampleSetting,
  service,
  somebody,
  without,
} from './drafts.setting.ts';
import type { FormsTables } from '../tables.ts';

const { begin, started, kept, keptAt, fillIn } = await sampleSetting();

const found = (who: Holder, authority?: typeof saltby) =>
  begin((tx) => draftOf(tx, who, { service, at }), authority);

test('a draft is its holder’s alone, and one for each service', async () => {
  const holder = somebody();
  const draft = await started(holder);
  assert.deepEqual(await started(holder), draft);
  assert.equal((await found(holder))?.id, draft.id);
  assert.equal(await found(somebody()), undefined);
  assert.equal(await found({ kind: 'resident', id: holder.id }), undefined);
  assert.equal(await found(holder, saltby), undefined);
});

test('a double click starts one draft', async () => {
  const holder = somebody();
  const drafts = await Promise.all([started(holder), started(holder), started(holder)]);
  assert.equal(new Set(drafts.map(({ id }) => id)).size, 1);
});

test('somebody who signs in half-way takes their draft along, in place of an older one', async () => {
  const resident: Holder = { kind: 'resident', id: newId(at) };
  const old = await started(resident);
  const session = somebody();
  const draft = await fillIn(await started(session), without('parent'));
  const move = () => begin((tx) => moveDraft(tx, { draft: draft.id, to: resident }, act(at)));
  await move();
  await move();
  const theirs = await begin((tx) => draftOf(tx, resident, { service, at }));
  assert.deepEqual([theirs?.id, theirs?.answers], [draft.id, draft.answers]);
  assert.equal(await begin((tx) => draftOf(tx, session, { service, at })), undefined);
  await assert.rejects(
    begin((tx) => moveDraft(tx, { draft: old.id, to: session }, act(at))),
    refused('form.draft-gone'),
  );
});

test('what was started is finished on its version, though a newer one is published', async () => {
  const holder = somebody();
  await started(holder);
  const again = await begin((tx) => startDraft(tx, { service, version: 2, holder }, act(at)));
  assert.equal(again.form.version, 1);
});

test('a draft cannot be started on a form that is not published', async () => {
  await assert.rejects(
    begin((tx) => startDraft(tx, { service, version: 77, holder: somebody() }, act(at))),
    refused('form.unknown-version'),
  );
});

test('a change in a second tab closes the page in the first, which is told where to go on', async () => {
  const draft = await fillIn(await started(), without('safety'));
  assert.equal(draft.journey.next?.page, 'safety');
  await kept(draft.id, 'fire', { 'breathes-fire': false });
  await assert.rejects(
    kept(draft.id, 'safety', { safety: 'A moat' }),
    refused('form.page-not-on-route', { page: 'age' }),
  );
});

test('two tabs that answer at the same time both keep what they said', async () => {
  const draft = await fillIn(await started(), without('declaration'));
  await Promise.all([
    kept(draft.id, 'age', { age: 300 }),
    kept(draft.id, 'born', { born: null }),
    kept(draft.id, 'meadow', { meadow: { description: 'Elsewhere' } }),
    kept(draft.id, 'contact', { name: 'Bea', email: 'bea@example.org', telephone: null }),
  ]);
  const rows = await begin((tx) =>
    tables<FormsTables>(tx).selectFrom('forms.draft').select('answers').where('id', '=', draft.id).execute(),
  );
  const changed = {
    age: 300,
    born: null,
    meadow: { description: 'Elsewhere' },
    name: 'Bea',
    email: 'bea@example.org',
  };
  assert.deepEqual(rows[0]?.answers, { ...without('declaration'), ...changed });
});

test('an answer that its page does not take is a bug of the caller and is not kept', async () => {
  const { id } = await started();
  for (const answers of [
    { beast: 'horse' },
    { beast: null },
    { age: 3 },
    JSON.parse('{ "__proto__": 1 }') as object,
  ])
    await assert.rejects(kept(id, 'beast', answers as Answers), /takes no such answer/);
});

test('a draft that nobody touched for four weeks is gone; touching it gives it four more', async () => {
  const holder = somebody();
  const draft = await started(holder);
  await keptAt(later(27))(draft.id, 'beast', { beast: 'dragon' });
  assert.ok(await begin((tx) => draftOf(tx, holder, { service, at: later(54) })));
  assert.equal(await begin((tx) => draftOf(tx, holder, { service, at: later(55) })), undefined);
  await assert.rejects(keptAt(later(55))(draft.id, 'age', { age: 3 }), refused('form.draft-gone'));
  const afresh = await begin((tx) => startDraft(tx, { ...pinned, holder }, act(later(55))));
  assert.notEqual(afresh.id, draft.id);
  assert.deepEqual(afresh.answers, {});
});

test('what is known of somebody is filled in where it is asked, not over what they answered, and only if it is an answer', async () => {
  const { id: draft } = await kept((await started()).id, 'beast', { beast: 'dragon' });
  const known = { beast: 'unicorn', age: 3, horns: 'many', nothing: 'x', constructor: 1 };
  await begin((tx) => fillDraft(tx, { draft, known }, act(at)));
  const filled = await begin((tx) => fillDraft(tx, { draft, known }, act(at)));
  assert.equal(filled.answers['beast'], 'dragon');
  assert.equal(filled.answers['age'], 3);
  assert.deepEqual(Object.keys(filled.answers).toSorted(), ['age', 'beast']);
  assert.deepEqual([filled.filled['age']?.by, filled.filled['beast']], ['account', undefined]);
  await begin((tx) => discardDraft(tx, { draft }, act(at)));
  await assert.rejects(
    begin((tx) => fillDraft(tx, { draft, known }, act(at))),
    refused('form.draft-gone'),
  );
});

test('a draft thrown away is gone, twice is once, and it cannot be sent', async () => {
  const { id: draft } = await fillIn(await started());
  await begin((tx) => discardDraft(tx, { draft }, act(at)));
  await begin((tx) => discardDraft(tx, { draft }, act(at)));
  await assert.rejects(
    begin((tx) => submitDraft(tx, { draft }, act(at))),
    refused('form.draft-gone'),
  );
});

test('drafts that ran out are cleared away in batches', async () => {
  await started();
  await started();
  const cleared = await begin((tx) => discardExpiredDrafts(tx, act(later(100)), 1));
  assert.equal(cleared, 1);
  await begin((tx) => discardExpiredDrafts(tx, act(later(100))));
  assert.equal((await begin(countOf('draft'))).rows, 0);
});
