import { parseEmail } from '#language';
import type { Act, Uuid } from '#language';
import type { Participant } from '#capabilities/cases';
import type { Answers, Submission } from '#capabilities/forms';

/** For whom an officer enters a request, and how well they know them. */
export type OnBehalf = {
  readonly identified: Participant['identified'];
  readonly account?: Uuid | undefined;
};

/** Who asked, from what they wrote in the contact block and from their account. */
export function participantsOf(
  { form, answers }: Pick<Submission, 'form' | 'answers'>,
  { by }: Pick<Act, 'by'>,
  onBehalf: OnBehalf | undefined,
): readonly Participant[] {
  const own = by.kind === 'resident' ? { identified: 'by-account' as const, account: by.id } : undefined;
  const known = onBehalf ?? own ?? { identified: 'as-given' as const };
  const isAsked = form.definition.pages.some(({ block }) => block === 'contact');
  return [{ role: 'requester', ...known, ...(isAsked ? contactIn(answers) : {}) }];
}

function contactIn(answers: Answers) {
  const written = (question: string) => {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    return typeof answer === 'string' ? answer : undefined;
  };
  const email = written('email');
  return {
    name: written('name'),
    email: email === undefined ? undefined : parseEmail(email),
    telephone: written('telephone'),
  };
}
