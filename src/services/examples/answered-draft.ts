import type { Act } from '#language';
import { keepAnswers, startDraft } from '#capabilities/forms';
import type { Answers, Draft, KeptAnswers } from '#capabilities/forms';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { publishedService } from '../publishing/published-services.ts';

type Answering = { readonly service: string; readonly answers: KeptAnswers };

/** A draft of a live service that somebody new has answered as far as these answers lead. */
export async function answeredDraft(tx: Tx, { service, answers }: Answering, act: Act): Promise<Draft> {
  const { version } = await publishedService(tx, service);
  const holder = { kind: 'session' as const, id: newId(act.at) };
  const draft = await startDraft(tx, { holder, service, version }, act);
  return answerPages(tx, { draft, answers }, act);
}

/** Answers page after page, in the order in which the journey asks them. */
async function answerPages(
  tx: Tx,
  { draft, answers }: { readonly draft: Draft; readonly answers: KeptAnswers },
  act: Act,
): Promise<Draft> {
  const { next } = draft.journey;
  if (!next || draft.journey.pages.at(-1)?.state === 'end') return draft;
  const asked = next.questions.flatMap(({ question, optional }): [string, unknown][] => {
    if (Object.hasOwn(answers, question)) return [[question, answers[question]]];
    return optional ? [[question, null]] : [];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keepAnswers refuses what is no answer to its question
  const given = Object.fromEntries(asked) as Answers;
  const kept = await keepAnswers(tx, { draft: draft.id, page: next.page, answers: given }, act);
  if (kept.journey.next?.page === next.page && kept.journey.pages.at(-1)?.state === 'gap')
    throw new Error(`the example leaves the page ${next.page} unanswered`);
  return answerPages(tx, { draft: kept, answers }, act);
}
