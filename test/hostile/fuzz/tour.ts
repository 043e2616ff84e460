import { fieldsOf } from '../../house/schema-of.ts';
import type { Route } from '../../house/routes.ts';
import type { Answer } from '../caller.ts';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import type { Actor, Target } from './target.ts';

type Tour = {
  readonly target: Pick<Target, 'routes'>;
  readonly actors: readonly Actor[];
  readonly truths: Readonly<Record<string, readonly string[]>>;
  readonly chance: Chance;
  /** How many true names of an address are tried, of which most are somebody else's. */
  readonly tries: number;
  readonly open: (actor: Actor, route: Route, url: string) => Promise<Answer>;
};

/** Everybody opens each page of their portal in good order, so that each is seen and there are forms to send. */
export async function tour({ target, actors, truths, chance, tries, open }: Tour): Promise<void> {
  await Promise.all(
    actors.map(async (actor) => {
      // Each has chance of their own: how they take turns depends on the machine.
      const own = chanceOf(chance.below(2 ** 31));
      for (const route of target.routes)
        if (route.method === 'GET' && !route.changes && route.portal === actor.portal)
          await visit(route, (url) => open(actor, route, url), { truths, tries, chance: own });
    }),
  );
}

async function visit(
  route: Route,
  open: (url: string) => Promise<Answer>,
  { truths, chance, tries }: Pick<Tour, 'truths' | 'chance' | 'tries'>,
): Promise<void> {
  const { at } = route;
  const queries = queriesOf(route, truths);
  // From anywhere on, one after another; where there are two names, first in step, since what belongs together stands at the
  // same place of both lists, as a reference and its seal, and then each at its own pace.
  const start = chance.below(1_000);
  for (let tried = 0; tried < tries; tried += 1) {
    let place = 0;
    const url = at.replaceAll(/:(\w+)/g, (_whole, name: string) => {
      const known = truths[name] ?? [];
      const isInStep = place === 0 || tried < tries / 2;
      const one = isInStep ? known[(start + tried) % known.length] : chance.pick(['unknown', ...known]);
      place += 1;
      return encodeURIComponent(one ?? 'unknown');
    });
    for (const query of queries) if ((await open(url + query)).status === 200) return;
    if (place === 0) return;
  }
}

/** All that may be asked for at once, and each alone: some rule each other out. */
function queriesOf({ takes }: Route, truths: Tour['truths']): readonly string[] {
  const asked = Object.keys(fieldsOf(takes.query).properties).flatMap((name) =>
    (truths[name] ?? []).slice(0, 1).map((value) => `${name}=${encodeURIComponent(value)}`),
  );
  if (asked.length === 0) return [''];
  const alone = asked.length === 1 ? [] : asked;
  return [asked.join('&'), ...alone].map((query) => `?${query}`);
}
