import { keepAnswers, startDraft } from '#capabilities/forms';
import type { Answers, Draft } from '#capabilities/forms';
import type { Act, CaseReference } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { publishedService, submitRequest } from '#services';
import { answersOf, tongueOf } from './answers.ts';
import type { Report } from './deed.ts';

/** Fills in the form page by page and sends it: a resident in their browser, or an adviser for whoever rang. */
export async function sendReport(
  tx: Tx,
  { past, join, reference }: Report & { readonly reference: CaseReference },
  act: Act,
): Promise<void> {
  const { service } = past;
  const { version } = await publishedService(tx, service);
  const byOfficer = act.by.kind === 'officer';
  const holder = { kind: byOfficer ? 'contact' : 'session', id: newId(act.at) } as const;
  const begun = await startDraft(tx, { holder, service, version }, act);
  const draft = await answerPages(tx, { draft: begun, answers: await answersOf(tx, past) }, act);
  const onBehalf = byOfficer
    ? ({ identified: past.reporter ? 'by-officer' : 'as-given' } as const)
    : undefined;
  await submitRequest(tx, { draft: draft.id, tongue: tongueOf(past), reference, join, onBehalf }, act);
}

/** Answers page after page, in the order in which the journey asks them. */
async function answerPages(
  tx: Tx,
  { draft, answers }: { readonly draft: Draft; readonly answers: Answers },
  act: Act,
): Promise<Draft> {
  const { next } = draft.journey;
  if (!next) return draft;
  const asked = next.questions.map(({ question }) => [question, answers[question] ?? null] as const);
  const given = { draft: draft.id, page: next.page, answers: Object.fromEntries(asked) };
  return answerPages(tx, { draft: await keepAnswers(tx, given, act), answers }, act);
}
