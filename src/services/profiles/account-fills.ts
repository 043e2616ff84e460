import { storedBy } from '#capabilities/forms';
import type { Answers, Fillings, Page } from '#capabilities/forms';
import type { Account } from '#capabilities/identity';
import { profileOf } from '#capabilities/profiles';
import type { Profile } from '#capabilities/profiles';
import type { Tx } from '#platform/database';
import { fieldOf, lineOf } from './details-in.ts';

type Known = { readonly value: unknown; readonly at: Temporal.Instant };
type Filling = { readonly answers: Answers; readonly filled: Fillings };

/** What an account knows of its holder need not be typed again: the answers of a page's standard block, and that they are the account's. */
export async function accountFills(
  tx: Tx,
  account: Pick<Account, 'id' | 'email'>,
  { page, now }: { readonly page: Page; readonly now: Temporal.Instant },
): Promise<Filling> {
  const { block, questions } = page;
  const answers: Record<string, Answers[string]> = {};
  const filled: Record<string, Fillings[string]> = {};
  if (!block) return { answers, filled };
  const profile = await profileOf(tx, account.id);
  for (const question of questions) {
    const name = question.question;
    const known =
      block === 'contact' && String(name) === 'email'
        ? { value: account.email, at: now }
        : knownOf(profile, block, name);
    const answer = known && storedBy(question).safeParse(known.value).data;
    if (!known || answer === undefined) continue;
    answers[name] = answer;
    filled[name] = { by: 'account', at: known.at.toString(), value: answer };
  }
  return { answers, filled };
}

function knownOf(profile: Profile, block: NonNullable<Page['block']>, question: string): Known | undefined {
  const field = fieldOf(block, question);
  const detail = field && profile.get(field);
  if (!detail) return undefined;
  const value = block === 'contact' && field === 'name' ? lineOf(detail.value) : detail.value;
  return { value, at: detail.saidAt };
}
