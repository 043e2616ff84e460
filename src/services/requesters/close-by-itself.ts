import type { AuthorityId } from '#language';
import type { Database } from '#platform/database';
import { closeWith } from '../handling/close-with.ts';
import { closeDue } from '../handling/self-closing.ts';

/** Closes the cases that their service lets close by themselves, since nobody said anything. True while there may be more. */
export async function closeByThemselves(
  database: Database,
  authority: AuthorityId,
  { now }: { readonly now: Temporal.Instant },
): Promise<boolean> {
  return closeDue(database, authority, { now, close: closeWith });
}
