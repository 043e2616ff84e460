import { keepAnswers, placeKinds, standingAnswer, startDraft, submissionOf } from '#capabilities/forms';
import type { Answers, Draft, Holder, Page } from '#capabilities/forms';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { publishedService } from '../publishing/published-services.ts';

type Beginning = {
  readonly service: string;
  /** The answers of before. */
  readonly submission: Uuid | null;
  readonly holder: Holder;
};

/**
 * Begins a service again with what was answered before, up to the page that asks for the place: the rest may have changed. What was
 * begun already, in another tab say, is gone on with as it is. Refused as `publishedService` refuses.
 */
export async function beginAnew(
  tx: Tx,
  { service, submission, holder }: Beginning,
  act: Act,
): Promise<Draft> {
  const { version } = await publishedService(tx, service);
  let draft = await startDraft(tx, { service, version, holder }, act);
  const sent = submission ? await submissionOf(tx, submission) : undefined;
  if (!sent || Object.keys(draft.answers).length > 0) return draft;
  for (;;) {
    const page = draft.journey.next;
    const answers = page && answersTo(page, sent.answers);
    if (!page || !answers) return draft;
    draft = await keepAnswers(tx, { draft: draft.id, page: page.page, answers }, act);
    if (page.questions.some(({ kind }) => isPlace(kind))) return draft;
  }
}

/** What was answered to every question of a page; nothing where one has no answer that still is one, or takes files. */
function answersTo({ questions }: Page, sent: Answers): Answers | undefined {
  const isAnswered = questions.every(
    (question) => question.kind !== 'upload' && standingAnswer(question, sent) !== undefined,
  );
  if (!isAnswered || questions.length === 0) return undefined;
  return Object.fromEntries(questions.map(({ question }) => [question, sent[question] ?? null]));
}

function isPlace(kind: string): boolean {
  return placeKinds.some((one) => one === kind);
}
