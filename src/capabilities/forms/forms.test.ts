import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { sampleAnswers, sampleDefinition, sampleForm, sampleWords } from './sample-form.ts';
import type { FormsTables } from './tables.ts';
import {
  answerLines,
  discardDraft,
  discardExpiredDrafts,
  draftOf,
  formOf,
  journey,
  keepAnswers,
  moveDraft,
  publishForm,
  startDraft,
  submissionOf,
  submitAnswers,
  submitDraft,
} from './index.ts';
import type { Answers, Draft, Holder, KeptAnswers } from './index.ts';

const at = Temporal.Instant.from('2026-11-21T09:00:00Z');
const later = (days: number) => at.add({ hours: 24 * days });
const { begin } = await testDatabase();
const service = sampleForm.service;
const pinned = { service, version: 1 };
const unassembled = { ...sampleForm, words: sampleWords() };
await begin((tx) => publishForm(tx, unassembled, act(at)));
await begin((tx) => publishForm(tx, { ...unassembled, version: 2 }, act(at)));

const somebody = (): Holder => ({ kind: 'session', id: newId(at) });
const refused =
  (code: string, facts: object = {}) =>
  (error: unknown) => {
    assert.ok(error instanceof Refusal && error.code === code, String(error));
    assert.deepEqual({ ...error.facts, ...facts }, error.facts);
    return true;
  };

const started = (holder = somebody()) => begin((tx) => startDraft(tx, { ...pinned, holder }, act(at)));

/** Answers page after page, as far as these answers lead. */
async function fillIn(draft: Draft, answers: KeptAnswers = sampleAnswers): Promise<Draft> {
  let now = draft;
  for (let { next } = now.journey; next && !next.ends; { next } = now.journey) {
    const page = next;
    const kept = Object.fromEntries(
      page.questions
        .filter(({ question }) => question in answers)
        .map(({ question }) => [question, answers[question] as never]),
    );
    if (Object.keys(kept).length === 0) return now;
    now = await begin((tx) => keepAnswers(tx, { draft: now.id, page: page.page, answers: kept }, act(at)));
  }
  return now;
}

const without = (question: string): KeptAnswers =>
  Object.fromEntries(Object.entries(sampleAnswers).filter(([key]) => key !== question));
const keptAt =
  (when: typeof at) =>
  async (draft: Uuid, page: string, answers: object): Promise<Draft> =>
    begin((tx) => keepAnswers(tx, { draft, page, answers: answers as Answers }, act(when)));
const kept = keptAt(at);
const countOf = (table: 'draft' | 'submission' | 'version') => (tx: Tx) =>
  tables<FormsTables>(tx)
    .selectFrom(`forms.${table}`)
    .select(sql<number>`count(*)`.as('rows'))
    .executeTakeFirstOrThrow();

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

test('a form filled in page by page is sent, and reads as it was answered', async () => {
  const draft = await fillIn(await started());
  assert.ok(draft.journey.isComplete);
  const { submission, isNew } = await begin((tx) => submitDraft(tx, { draft: draft.id }, act(at)));
  assert.ok(isNew);
  const sent = await begin((tx) => submissionOf(tx, submission.id));
  assert.deepEqual(sent, submission);
  assert.deepEqual(sent.answers, sampleAnswers);
  assert.equal(answerLines(sent.form, sent.answers, 'cy')[1]?.words, 'Ie');
  assert.equal(await begin((tx) => submissionOf(tx, submission.id), saltby), undefined);
});

test('sending twice is one submission, also for two at a time', async () => {
  const { id: draft } = await fillIn(await started());
  const before = await begin(countOf('submission'));
  const both = await Promise.all([1, 2, 3].map(() => begin((tx) => submitDraft(tx, { draft }, act(at)))));
  assert.equal(new Set(both.map(({ submission }) => submission.id)).size, 1);
  assert.equal(both.filter(({ isNew }) => isNew).length, 1);
  const again = await begin((tx) => submitDraft(tx, { draft }, act(later(40))));
  assert.deepEqual([again.isNew, again.submission.id], [false, both[0]?.submission.id]);
  assert.equal((await begin(countOf('submission'))).rows, before.rows + 1);
});

test('answers of a road not taken are not sent', async () => {
  const draft = await fillIn(await started());
  const changed = await kept(draft.id, 'beast', { beast: 'unicorn' });
  assert.ok(changed.journey.isComplete && 'fuel' in changed.answers);
  const { submission } = await begin((tx) => submitDraft(tx, { draft: draft.id }, act(at)));
  assert.ok(!('fuel' in submission.answers) && !('safety' in submission.answers));
});

test('a form with a gap is not sent, and the refusal names the page to go to', async () => {
  const draft = await fillIn(await started(), without('parent'));
  await assert.rejects(
    begin((tx) => submitDraft(tx, { draft: draft.id }, act(at))),
    refused('form.incomplete', { page: 'parent' }),
  );
  const cats = await fillIn(await started(), { ...sampleAnswers, beast: 'cat' });
  await assert.rejects(
    begin((tx) => submitDraft(tx, { draft: cats.id }, act(at))),
    refused('form.incomplete', { page: 'cats' }),
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
    await assert.rejects(kept(id, 'beast', answers), /takes no such answer/);
});

test('emoji, right-to-left writing and five thousand characters come back as they were typed', async () => {
  const odd = '👩‍🚒 مرحبا \u202eabc "quoted" \\u0000';
  const answers = { ...sampleAnswers, parent: odd };
  const draft = await fillIn(await started(), answers);
  const { submission } = await begin((tx) => submitDraft(tx, { draft: draft.id }, act(at)));
  assert.equal((await begin((tx) => submissionOf(tx, submission.id)))?.answers['parent'], odd);
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

test('an adviser’s long page is sent without a draft, and has no gaps either', async () => {
  const sent = await begin((tx) => submitAnswers(tx, { ...pinned, answers: sampleAnswers }, act(at)));
  assert.deepEqual(await begin((tx) => submissionOf(tx, sent.id)), sent);
  await assert.rejects(
    begin((tx) => submitAnswers(tx, { ...pinned, answers: { beast: 'unicorn' } }, act(at))),
    refused('form.incomplete', { page: 'age' }),
  );
});

test('the ledger tells that a form was sent, and carries none of its answers', async () => {
  const { id: draft } = await fillIn(await started());
  const { submission } = await begin((tx) => submitDraft(tx, { draft }, act(at)));
  const written = await begin((tx) =>
    sql<{ type: string; text: string }>`select type, data::text as text from ledger.event
      where subject_id in (${draft}, ${submission.id}) order by seq`.execute(tables<FormsTables>(tx)),
  );
  assert.deepEqual(
    written.rows.map(({ type }) => type),
    ['form.started', 'form.submitted'],
  );
  assert.ok(!/Ann|Smaug|example|moat|Cave/.test(JSON.stringify(written.rows)));
  assert.deepEqual(await begin((tx) => timelineOf(tx, { case: submission.id }, 5)), []);
});

const there = (work: (tx: Tx) => Promise<unknown>) => begin(work, saltby);

test('a draft and a submission of another council are out of reach', async () => {
  const draft = await fillIn(await started());
  await assert.rejects(
    there((tx) => submitDraft(tx, { draft: draft.id }, act(at))),
    refused('form.draft-gone'),
  );
  await assert.rejects(
    there((tx) => keepAnswers(tx, { draft: draft.id, page: 'beast', answers: {} }, act(at))),
    refused('form.draft-gone'),
  );
  await assert.rejects(
    there((tx) => formOf(tx, pinned)),
    refused('form.unknown-version'),
  );
  assert.ok(journey(sampleDefinition, draft.answers).isComplete);
});
