import type { Report } from '#capabilities/cases';
import { answerLines, givenBy, submissionOf } from '#capabilities/forms';
import type { AnswerLine, GivenBy } from '#capabilities/forms';
import type { Uuid } from '#language';
import type { HubVisit } from '../kit.ts';

/** One answer, and whose word it is where it is not the person's alone. */
export type CaseLine = AnswerLine & { readonly by: readonly GivenBy[] };

/** What was answered in each report, by the report; without who answered, which stands beside. */
export async function answersIn(
  { tx, tongue }: HubVisit,
  reports: readonly Report[],
): Promise<ReadonlyMap<Uuid, readonly CaseLine[]>> {
  const answers = new Map<Uuid, readonly CaseLine[]>();
  for (const { id, submission } of reports) {
    const sent = submission ? await submissionOf(tx, submission) : undefined;
    if (!sent) continue;
    const { form } = sent;
    const contact = form.definition.pages
      .filter(({ block }) => block === 'contact')
      .map(({ page }): string => page);
    const by = givenBy(form, sent, tongue);
    const lines = answerLines(form, sent.answers, tongue).map((line) => ({
      ...line,
      by: by.get(line.question) ?? [],
    }));
    answers.set(
      id,
      lines.filter(({ page }) => !contact.includes(page)),
    );
  }
  return answers;
}
