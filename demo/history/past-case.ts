import type { Point } from '../ground/plane.ts';
import type { Resident } from '../people/resident.ts';

type Past = {
  readonly reportedAt: Temporal.Instant;
  readonly channel: 'web' | 'telephone';
  /** Who reported it; an anonymous report has nobody. */
  readonly reporter: Resident | undefined;
  readonly description: string;
  /** Reports of one heap, or of one lorry that broke down, carry the same mark. */
  readonly incident: string;
  readonly followUps: readonly FollowUp[];
  /** Absent while the case is open. */
  readonly closedAt: Temporal.Instant | undefined;
};

export type FollowUp = {
  readonly at: Temporal.Instant;
  readonly kind: 'chased' | 'added' | 'still-a-problem';
  readonly words: string;
};

export type FlyTippingCase = Past & {
  readonly service: 'fly-tipping';
  readonly point: Point;
  readonly answers: {
    readonly rubbish:
      'household' | 'furniture' | 'appliances' | 'builders' | 'garden' | 'tyres' | 'hazardous' | 'other';
    readonly size: 'bag' | 'car-boot' | 'van' | 'lorry';
  };
  readonly outcome: 'cleared' | 'not-found' | 'private-land' | undefined;
};

export type MissedBinCase = Past & {
  readonly service: 'missed-bin';
  readonly uprn: string;
  readonly answers: {
    readonly bin: 'refuse' | 'recycling' | 'garden' | 'food';
    /** The day on which it should have been emptied, ISO. */
    readonly collectionOn: string;
    readonly outByMorning: 'yes' | 'no';
  };
  readonly outcome: 'collected' | 'not-out' | 'contaminated' | undefined;
};

export type PastCase = FlyTippingCase | MissedBinCase;
