import { parseEmail } from '#language';
import type { Act, Uuid } from '#language';
import type { Participant } from '#capabilities/cases';
import type { Answers } from '#capabilities/forms';

/** For whom an officer enters a request, and how well they know them. */
export type OnBehalf = {
  readonly identified: Participant['identified'];
  readonly account?: Uuid | undefined;
};

/** Who asked, from what they wrote in the contact block and from their account. */
export function participantsOf(
  answers: Answers,
  { by }: Pick<Act, 'by'>,
  onBehalf: OnBehalf | undefined,
): readonly Participant[] {
  const own = by.kind === 'resident' ? { identified: 'by-account' as const, account: by.id } : undefined;
  const known = onBehalf ?? own ?? { identified: 'as-given' as const };
  const written = (question: string) => {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    return typeof answer === 'string' ? answer : undefined;
  };
  const email = written('email');
  return [
    {
      role: 'requester',
      ...known,
      name: written('name'),
      email: email === undefined ? undefined : parseEmail(email),
      telephone: written('telephone'),
    },
  ];
}
