import assert from 'node:assert/strict';
import { tongues } from '#language';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { explain, Refusal } from '#platform/errors';
import { act, testDatabase } from '#test/database';
import { formsErrors, keepAnswers, publishForm, startDraft } from '../index.ts';
import type { Answers, Draft, Holder } from '../index.ts';
import { sampleAnswers, sampleForm, sampleWords } from '../sample-form.setting.ts';
import type { FormsTables } from '../tables.ts';

export const at = Temporal.Instant.from('2026-11-21T09:00:00Z');
export const later = (days: number) => at.add({ hours: 24 * days });
export const service = sampleForm.service;
export const pinned = { service, version: 1 };
export const unassembled = { ...sampleForm, words: sampleWords() };

/** Somebody at a browser whom nobody knows. */
export const somebody = (): Holder => ({ kind: 'session', id: newId(at) });

/** The sample's answers but one. */
export const without = (question: string): Answers =>
  Object.fromEntries(Object.entries(sampleAnswers).filter(([key]) => key !== question));

/** That it was refused by this code, with these facts, and in whole sentences. */
export function refused(code: string, facts: object = {}) {
  return (error: unknown) => {
    assert.ok(error instanceof Refusal && error.code === code, String(error));
    assert.deepEqual({ ...error.facts, ...facts }, error.facts);
    for (const tongue of tongues) assert.match(explain(error, formsErrors, tongue).sentence, /^\p{Lu}.*\.$/u);
    return true;
  };
}

export const countOf = (table: 'draft' | 'submission') => (tx: Tx) =>
  tables<FormsTables>(tx)
    .selectFrom(`forms.${table}`)
    .select(sql<number>`count(*)`.as('rows'))
    .executeTakeFirstOrThrow();

/** A database in which the sample is published, and people who fill it in. */
export async function sampleSetting() {
  const { begin } = await testDatabase();
  await begin((tx) => publishForm(tx, unassembled, act(at)));
  await begin((tx) => publishForm(tx, { ...unassembled, version: 2 }, act(at)));

  const started = (holder = somebody()) => begin((tx) => startDraft(tx, { ...pinned, holder }, act(at)));
  const keptAt =
    (when: typeof at) =>
    async (draft: Uuid, page: string, answers: Answers): Promise<Draft> =>
      begin((tx) => keepAnswers(tx, { draft, page, answers }, act(when)));
  const kept = keptAt(at);

  /** Answers page after page, as far as these answers lead. */
  async function fillIn(draft: Draft, answers: Answers = sampleAnswers): Promise<Draft> {
    const { next } = draft.journey;
    const asked = next?.questions.filter(({ question }) => question in answers) ?? [];
    if (!next || next.ends || asked.length === 0) return draft;
    const given = Object.fromEntries(asked.map(({ question }) => [question, answers[question] ?? null]));
    return fillIn(await kept(draft.id, next.page, given), answers);
  }
  return { begin, started, kept, keptAt, fillIn };
}
