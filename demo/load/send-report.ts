import { keepAnswers, startDraft } from '#capabilities/forms';
import type { Answers, Draft, KeptAnswers } from '#capabilities/forms';
import { propertyOf } from '#capabilities/gazetteer';
import { uprn } from '#language';
import type { Act, CaseReference } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { publishedService, submitRequest } from '#services';
import type { PastReport } from '#services';
import { z } from 'zod';

const chosenProperty = z.object({ uprn });

type Sending = {
  readonly service: string;
  readonly report: PastReport;
  /** The known case that it is of. */
  readonly join?: CaseReference | undefined;
};

/** Fills in the form page by page and sends it: a resident in their browser, or an adviser for whoever rang. */
export async function sendReport(tx: Tx, { service, report, join }: Sending, act: Act): Promise<void> {
  const { version } = await publishedService(tx, service);
  const { tongue, reference, onBehalf } = report;
  const holder = { kind: onBehalf ? 'contact' : 'session', id: newId(act.at) } as const;
  const begun = await startDraft(tx, { holder, service, version }, act);
  const answers = await saidAnswers(tx, report);
  const draft = await answerPages(tx, { draft: begun, answers }, act);
  await submitRequest(tx, { draft: draft.id, tongue, reference, join, onBehalf }, act);
}

/** As a portal keeps them: a chosen property with the gazetteer's words for it. */
async function saidAnswers(tx: Tx, { answers, tongue }: PastReport): Promise<KeptAnswers> {
  const { data: property } = chosenProperty.safeParse(answers['property']);
  const address = property && (await propertyOf(tx, property.uprn, tongue));
  return address ? { ...answers, property: { uprn: Number(address.uprn), says: address.line } } : answers;
}

/** Answers page after page, in the order in which the journey asks them. */
async function answerPages(
  tx: Tx,
  { draft, answers }: { readonly draft: Draft; readonly answers: KeptAnswers },
  act: Act,
): Promise<Draft> {
  const { next } = draft.journey;
  if (!next) return draft;
  const asked = next.questions.map(({ question }) => [question, answers[question] ?? null] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keepAnswers refuses what is no answer to its question
  const given = { draft: draft.id, page: next.page, answers: Object.fromEntries(asked) as Answers };
  return answerPages(tx, { draft: await keepAnswers(tx, given, act), answers }, act);
}
