import type { Act, Uuid } from '#language';
import type { Participant } from '#capabilities/cases';
import { contactGiven } from '#capabilities/forms';
import type { Submission } from '#capabilities/forms';

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
  return [{ role: 'requester', ...known, ...contactGiven(form, answers) }];
}
