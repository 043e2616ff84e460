import type { Opened } from '#capabilities/cases';
import { grantHolding, recordTrouble, suspendHolding } from '#capabilities/holdings';
import { parseEmail } from '#language';
import { act } from '#test/database';
import type { Town } from '../town.ts';
import { plantsOf } from './plants.ts';

/** What a case granted under its own reference, with a day of it that is stuck; one is suspended, so that somebody can resume it. */
export async function grantBy(
  { begin, clock }: Town,
  { case: granting, reference }: Opened,
  { isSuspended = false } = {},
): Promise<void> {
  const told = act(clock.now());
  const day = told.at.toZonedDateTimeISO('Europe/London').toPlainDate();
  const term = {
    from: day,
    until: day.add({ days: 20 }),
    timers: [{ timer: 'remind', dueOn: day }],
    keep: undefined,
  };
  const { email } = plantsOf('resident');
  await begin(async (tx) => {
    const holding = await grantHolding(
      tx,
      {
        case: granting,
        reference,
        service: 'unicorn-licence',
        version: 1,
        kind: 'licence',
        sight: 'street-cleansing/public',
        details: { 'name-of-unicorn': 'Sparkle' },
        holder: { email: parseEmail(email), tongue: 'en' },
        place: { uprn: null, description: null },
        term,
      },
      told,
    );
    const key = { holding, term: 1, timer: 'remind', trouble: 'service.not-offered' };
    for (let turn = 0; turn < 5; turn += 1) await recordTrouble(tx, key, told);
    if (isSuspended) await suspendHolding(tx, { holding, why: 'It is looked into.' }, told);
  });
}
