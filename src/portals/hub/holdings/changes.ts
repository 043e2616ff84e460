import { seenCases } from '#capabilities/cases';
import { historyOf } from '#capabilities/holdings';
import type { HoldingChange } from '#capabilities/holdings';
import { nameOfficers } from '#capabilities/identity';
import { sayDayOfYear, uuid } from '#language';
import type { CaseReference } from '#language';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';
import type { SeenHolding } from './holding-for.ts';
import { changesWords } from './changes.words.ts';

/** One thing that was done with a holding, in words. */
export type SaidChange = Pick<HoldingChange, 'id' | 'what' | 'term' | 'why' | 'at' | 'from' | 'until'> & {
  readonly title: string;
  readonly by: string;
  /** The case through which it was done, where the officer may see that. */
  readonly through: CaseReference | undefined;
};

/** What was done with a holding, the latest first. */
export async function changesOf(visit: HubVisit, { held }: SeenHolding): Promise<readonly SaidChange[]> {
  const { tx, tongue } = visit;
  const words = changesWords[tongue];
  const history = await historyOf(tx, held.id);
  const cases = [...new Set(history.flatMap((change) => change.case ?? []))];
  const seen = await seenCases(tx, sightFor(officerIn(visit)), cases);
  const names = await nameOfficers(tx, [...new Set(history.flatMap(officersIn))]);
  const day = (on: Temporal.PlainDate | null) => (on ? sayDayOfYear(on, tongue) : '');
  return history.map((change) => ({
    ...change,
    title: words.what[change.what](day(change.from), day(change.until)),
    by: whoDid(visit, change, names),
    through: change.case === null ? undefined : seen.get(change.case)?.reference,
  }));
}

function officersIn({ actor_kind: kind, actor }: HoldingChange) {
  return kind === 'officer' && actor !== null ? [uuid.parse(actor)] : [];
}

function whoDid(visit: HubVisit, change: HoldingChange, names: Awaited<ReturnType<typeof nameOfficers>>) {
  const words = changesWords[visit.tongue];
  const [officer] = officersIn(change);
  if (officer) return officer === officerIn(visit).id ? words.you : (names.get(officer) ?? '');
  return change.actor_kind === 'system' ? words.system : words.resident;
}
