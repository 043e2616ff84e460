import { areasOfKind } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import type { Pack } from '../packs/pack.ts';

/** A code in a rule of routing that no area of its kind has: the rule never holds there, and nobody would notice. */
export type LooseArea = {
  readonly service: string;
  readonly route: string;
  readonly kind: string;
  readonly code: string;
};

/** Looks for such codes among the areas that hold on a day. Of a kind of which none were imported nothing can be said. */
export async function looseAreas(
  tx: Tx,
  packs: readonly Pick<Pack, 'service' | 'definition'>[],
  day: { readonly on: Temporal.PlainDate },
): Promise<readonly LooseArea[]> {
  const named = packs.flatMap(({ service, definition }) =>
    definition.opens.routes.flatMap(({ route, area = {} }) =>
      Object.entries(area).map(([kind, codes]) => ({ service, route, kind, codes })),
    ),
  );
  const loose: LooseArea[] = [];
  for (const { codes, ...where } of named) {
    const held = new Set((await areasOfKind(tx, where.kind, day)).map(({ code }) => code));
    if (held.size > 0)
      loose.push(...codes.filter((code) => !held.has(code)).map((code) => ({ ...where, code })));
  }
  return loose;
}
