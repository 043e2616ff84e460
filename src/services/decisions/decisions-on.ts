import type { Tongue, Uuid } from '#language';
import { submissionOf } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { wordsAt } from '../requests/case-words.ts';
import { packOf } from '../publishing/published-services.ts';
import { decide } from './decide.ts';

/** What one of the service's tables decides about a request, in words for officers. */
export type SaidDecision = { readonly label: string; readonly says: string };

/** What the tables of a request's own version decide by its answers; nothing where nothing was answered. */
export async function decisionsOn(
  tx: Tx,
  { submission }: { readonly submission: Uuid | null },
  tongue: Tongue,
): Promise<readonly SaidDecision[]> {
  const sent = submission === null ? undefined : await submissionOf(tx, submission);
  if (!sent) return [];
  const { definition, words } = await packOf(tx, sent.form.service, sent.form.version);
  return Object.entries(definition.decides).flatMap(([name, table]) => {
    const decided = decide(table, sent.answers);
    const { label, gives } = wordsAt(words[tongue].decides, name);
    return decided ? [{ label, says: wordsAt(gives, decided.gives) }] : [];
  });
}
