import type { Act } from '#language';
import type { Council } from '../councils/council.ts';

const before = 'partner ';

/** What somebody does by a partner's link is done in the partner's name. */
export function asPartner(act: Act, partner: string): Act {
  return { ...act, by: { kind: 'system', name: before + partner } };
}

/** Among the files of a case, those that a partner sent are kept under this. */
export function partnerField(partner: string): string {
  return before + partner;
}

/** Which partner did something, or sent a file, by the name under which that is kept. */
export function partnerIn(
  { partners }: Pick<Council, 'partners'>,
  kept: string | null,
): { readonly partner: string; readonly name: Council['name'] | undefined } | undefined {
  if (kept === null || !kept.startsWith(before)) return undefined;
  const partner = kept.slice(before.length);
  return { partner, name: Object.hasOwn(partners, partner) ? partners[partner]?.name : undefined };
}
