import type { Act } from '#language';
import { keepAnswers, startDraft } from '#capabilities/forms';
import type { Answers, Draft, KeptAnswers } from '#capabilities/forms';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { refusalSoFar } from '../decisions/index.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { publishedService } from '../publishing/published-services.ts';

type Answering = { readonly service: string; readonly answers: KeptAnswers };

/** A draft of a live service that somebody new has answered as far as these answers lead. */
export async function answeredDraft(tx: Tx, { service, answers }: Answering, act: Act): Promise<Draft> {
  const { version, definition } = await publishedService(tx, service);
  const holder = { kind: 'session' as const, id: newId(act.at) };
  const draft = await startDraft(tx, { holder, service, version }, act);
  return answerPages(tx, { draft, answers, definition }, act);
}

type Road = {
  readonly draft: Draft;
  readonly answers: KeptAnswers;
  readonly definition: ServiceDefinition;
};

/** Answers page after page, in the order in which the journey asks them, up to where somebody is refused. */
async function answerPages(tx: Tx, { draft, answers, definition }: Road, act: Act): Promise<Draft> {
  const { next } = draft.journey;
  if (refusalSoFar(definition, { form: draft.form.definition, journey: draft.journey })) return draft;
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
  return answerPages(tx, { draft: kept, answers, definition }, act);
}
