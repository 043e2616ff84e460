import { actorOf } from '#language';
import type { Act } from '#language';

/** The columns that say who did it: the kind, and the identifier or the job's name. */
export function who({ by }: Act) {
  return { actor_kind: by.kind, actor: actorOf(by) };
}
