import type { NotTaken, PastStep } from '#capabilities/cases';
import type { KeptAnswers } from '#capabilities/forms';
import type { Act, CaseReference, Tongue } from '#language';
import type { OnBehalf } from '../requests/participants-of.ts';

/**
 * A case as another system had it: which of the council's services it is of, the report that opened it, and what was done
 * then, in the order of time. The case bears the reference of that report.
 */
export type PastCase = {
  readonly service: string;
  readonly opened: PastReport;
  readonly steps: readonly PastDeed[];
};

/** Who did it, by which way, and when. */
export type Circumstances = Pick<Act, 'by' | 'channel' | 'at'>;

export type PastReport = Circumstances & {
  readonly reference: CaseReference;
  readonly tongue: Tongue;
  /** As the live version of the service's form stores them; a property needs its UPRN alone. */
  readonly answers: KeptAnswers;
  /** When an officer entered it for somebody. */
  readonly onBehalf?: OnBehalf | undefined;
};

export type PastDeed =
  | (PastReport & { readonly does: 'join' })
  | (Circumstances & WithoutAct<Exclude<PastStep, { readonly does: 'join' }>>);

type WithoutAct<Step> = Step extends unknown ? Omit<Step, 'act'> : never;

/** Every report on a case: the one that opened it, and those that joined. */
export function reportsOf({ opened, steps }: PastCase): readonly PastReport[] {
  return [opened, ...steps.flatMap((deed) => (deed.does === 'join' ? [deed] : []))];
}

/** What everything that was taken in bears as its request: it is nobody's news. */
export const intake = 'past-cases';

export function actOf({ by, channel, at }: Circumstances): Act {
  return { by, channel, at, request: intake };
}

/** What became of cases that were brought: taken, there already, or not taken, with why. */
export type Intake = {
  readonly taken: number;
  readonly known: number;
  readonly refused: readonly NotTaken[];
};
