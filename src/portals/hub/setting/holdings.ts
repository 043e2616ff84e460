import { grantHolding } from '#capabilities/holdings';
import type { Granting } from '#capabilities/holdings';
import { drawReference, parseEmail, uprn } from '#language';
import type { CaseReference, Uuid } from '#language';
import { systemChance } from '#platform/chance';
import { act } from '#test/database';
import { report } from './cases.ts';
import type { Hub } from './hub.ts';
import { at } from './hub.ts';

const day = (written: string) => Temporal.PlainDate.from(written);

export type Let = Partial<Pick<Granting, 'sight' | 'details' | 'holder' | 'place'>> & {
  readonly from?: string;
  readonly until?: string;
  readonly timers?: readonly (readonly [string, string])[];
};

export type LetPlot = { readonly id: Uuid; readonly reference: CaseReference; readonly case: Uuid };

/** A plot that the parks let to Ann for a year, by a case of theirs; or what is asked for. */
export async function letPlot({ begin }: Hub, different: Let = {}): Promise<LetPlot> {
  const { from = '2026-04-01', until = '2027-03-31', timers = [], ...own } = different;
  const term = {
    from: day(from),
    until: day(until),
    timers: timers.map(([timer, due]) => ({ timer, dueOn: day(due) })),
    keep: Temporal.Duration.from({ years: 2 }),
  };
  return begin(async (tx) => {
    const opened = await report(tx, { service: 'allotment', sight: own.sight ?? 'parks/internal' });
    const granted = {
      case: opened.case,
      reference: opened.reference,
      service: 'allotment',
      version: 1,
      kind: 'plot',
      sight: 'parks/internal',
      details: { size: 'half' },
      holder: {
        name: 'Ann Pritchard',
        email: parseEmail('ann.pritchard@example.org'),
        telephone: '01632 960001',
        tongue: 'en' as const,
      },
      place: { uprn: uprn.parse(999000000014), description: '12 Mill Lane' },
      term,
      ...own,
    };
    const id = await grantHolding(tx, granted, act(at.subtract({ hours: 2 })));
    return { id, reference: opened.reference, case: opened.case };
  });
}

/** A number that nothing has. */
export const noReference = (): CaseReference => drawReference(systemChance.draw);
