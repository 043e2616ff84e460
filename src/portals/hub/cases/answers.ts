import type { Report } from '#capabilities/cases';
import { answerLines, submissionOf } from '#capabilities/forms';
import type { AnswerLine } from '#capabilities/forms';
import type { Uuid } from '#language';
import type { HubVisit } from '../kit.ts';

/** What was answered in each report, by the report; without who answered, which stands beside. */
export async function answersIn(
  { tx, tongue }: HubVisit,
  reports: readonly Report[],
): Promise<ReadonlyMap<Uuid, readonly AnswerLine[]>> {
  const answers = new Map<Uuid, readonly AnswerLine[]>();
  for (const { id, submission } of reports) {
    const sent = submission ? await submissionOf(tx, submission) : undefined;
    if (!sent) continue;
    const { form } = sent;
    const contact = form.definition.pages
      .filter(({ block }) => block === 'contact')
      .map(({ page }): string => page);
    const lines = answerLines(form, sent.answers, tongue);
    answers.set(
      id,
      lines.filter(({ page }) => !contact.includes(page)),
    );
  }
  return answers;
}
