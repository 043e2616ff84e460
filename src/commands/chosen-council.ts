import { Refusal } from '#platform/errors';
import type { LocalCouncil } from './installation.ts';

/** One council needs no choice; of several, the wrong one would get what is another's. */
export function chosenCouncil(councils: readonly LocalCouncil[], named: string | undefined): LocalCouncil {
  const [chosen, ...others] = councils.filter(({ council }) => named === undefined || council.slug === named);
  if (chosen && others.length === 0) return chosen;
  throw new Refusal('command.which-council', {
    councils: councils.map(({ council }) => council.slug).join(', '),
  });
}
