import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { act, saltby } from '#test/database';
import {
  answerLines,
  formOf,
  journey,
  keepAnswers,
  submissionOf,
  submitAnswers,
  submitDraft,
} from '../index.ts';
import { sampleAnswers, sampleDefinition } from '../sample-form.setting.ts';
import { at, countOf, later, pinned, refused, sampleSetting, without } from '../drafts/drafts.setting.ts';
import type { FormsTables } from '../tables.ts';

const { begin, started, kept, fillIn } = await sampleSetting();

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
  const row = await begin((tx) =>
    tables<FormsTables>(tx)
      .selectFrom('forms.submission')
      .select('answers')
      .where('id', '=', submission.id)
      .execute(),
  );
  const { 'breathes-fire': _fire, fuel: _fuel, safety: _safety, ...sent } = sampleAnswers;
  assert.deepEqual(row[0]?.answers, { ...sent, beast: 'unicorn' });
  assert.deepEqual(submission.answers, row[0].answers);
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

test('emoji, right-to-left writing and five thousand characters come back as they were typed', async () => {
  const odd = '👩‍🚒 مرحبا \u202eabc "quoted" \\u0000';
  const answers = { ...sampleAnswers, parent: odd };
  const draft = await fillIn(await started(), answers);
  const { submission } = await begin((tx) => submitDraft(tx, { draft: draft.id }, act(at)));
  assert.equal((await begin((tx) => submissionOf(tx, submission.id)))?.answers['parent'], odd);
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
