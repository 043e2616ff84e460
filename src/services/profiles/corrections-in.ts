import type { Answers, Form } from '#capabilities/forms';
import { contactGiven } from '#capabilities/forms';
import { accountWith } from '#capabilities/identity';
import { openCorrections, profileOf, proposeCorrection, sameJson } from '#capabilities/profiles';
import type { ProfileField } from '#capabilities/profiles';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { detailsIn, lineOf } from './details-in.ts';

/** Something that a form says otherwise than the account does. */
export type Differing = {
  readonly field: ProfileField;
  readonly question: string;
  readonly old: unknown;
  readonly new: unknown;
};

type Answered = { readonly form: Form; readonly answers: Answers };

/** What answers say otherwise than the account of whoever gives them; of what the account does not say nothing is different. */
export async function differingFrom(
  tx: Tx,
  account: Uuid,
  { form, answers }: Answered,
): Promise<readonly Differing[]> {
  const given = detailsIn(form, answers);
  if (given.length === 0) return [];
  const profile = await profileOf(tx, account);
  return given.flatMap(({ field, question, value }) => {
    const known = profile.get(field)?.value;
    if (known === undefined || isSame(field, known, value)) return [];
    return [{ field, question, old: known, new: value }];
  });
}

/** A name in one line has no title, which does not make it another. */
function isSame(field: ProfileField, known: unknown, value: unknown): boolean {
  return sameJson(known, value) || (field === 'name' && lineOf(known) === lineOf(value));
}

type Proposals = Answered & {
  readonly account: Uuid;
  readonly request: Uuid;
  /** Those that the holder wants to be asked about; all of them where an officer entered it. */
  readonly fields?: readonly string[] | undefined;
};

/** What was answered otherwise becomes a proposal, for the holder to decide in their account. */
export async function proposeCorrections(
  tx: Tx,
  { account, request, fields, ...answered }: Proposals,
  act: Act,
): Promise<void> {
  const open = await openCorrections(tx, account);
  for (const differing of await differingFrom(tx, account, answered)) {
    const { field } = differing;
    const isWanted = fields === undefined || fields.includes(field);
    const isOpen = open.some((one) => one.field === field && sameJson(one.new, differing.new));
    if (isWanted && !isOpen)
      await proposeCorrection(tx, { account, field, old: differing.old, new: differing.new, request }, act);
  }
}

/** The same where an officer entered it for somebody whose email address has an account. */
export async function proposeForCaller(
  tx: Tx,
  { request, ...answered }: Answered & { readonly request: Uuid },
  act: Act,
): Promise<void> {
  const { email } = contactGiven(answered.form, answered.answers);
  const account = email && (await accountWith(tx, email));
  if (account) await proposeCorrections(tx, { account: account.id, request, ...answered }, act);
}
