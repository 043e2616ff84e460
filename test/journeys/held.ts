import { openRequest } from '#capabilities/cases';
import type { NewCase } from '#capabilities/cases';
import { grantHolding } from '#capabilities/holdings';
import { drawReference, parseEmail, uprn } from '#language';
import type { CaseReference, Uuid } from '#language';
import { systemChance } from '#platform/chance';
import { act } from '#test/database';
import type { Setting } from './setting.ts';

/** Where it is held: a property of the borough's gazetteer. */
export const heldAt = uprn.parse(999000000014);

export type Permit = { readonly holding: Uuid; readonly reference: CaseReference };

/** A permit for a year that the parking team issued to somebody, with the days that its service has. */
export async function permit(
  { begin, clock }: Setting,
  { email = 'gwen@example.org', from = '2026-12-01', until = '2027-11-30' } = {},
): Promise<Permit> {
  const made = act(clock.now());
  const reference = drawReference(systemChance.draw);
  const pinned = { service: 'parking-permit', version: 1 };
  const known = { name: 'Gwen Marlow', email: parseEmail(email), telephone: '01632 960001' };
  const place = { uprn: heldAt, description: '12 Mill Lane' };
  const open: NewCase = {
    queue: 'parking-permits',
    sight: 'parking/internal',
    sensitivity: 'internal',
    place,
    due: { at: made.at.add({ hours: 48 }), steps: [] },
  };
  const term = {
    from: day(from),
    until: day(until),
    timers: [
      { timer: 'remind', dueOn: day(until).subtract({ weeks: 3 }) },
      { timer: 'lapse', dueOn: day(until).add({ days: 1 }) },
    ],
    keep: Temporal.Duration.from({ years: 2 }),
  };
  return begin(async (tx) => {
    const participants = [{ role: 'requester' as const, identified: 'as-given' as const, ...known }];
    const asked = { ...pinned, reference, tongue: 'en' as const, participants, open };
    const { case: granting } = await openRequest(tx, asked, made);
    const details = { vehicle: 'AB12CDE', description: 'Blue Vauxhall Corsa' };
    const granted = { ...pinned, case: granting, reference, kind: 'permit', sight: open.sight, details };
    const holder = { ...known, tongue: 'en' as const };
    const where = { uprn: place.uprn, description: place.description };
    return { holding: await grantHolding(tx, { ...granted, holder, place: where, term }, made), reference };
  });
}

function day(written: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(written);
}
