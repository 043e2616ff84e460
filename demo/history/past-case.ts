import type { Point } from '../ground/plane.ts';
import type { Resident } from '../people/resident.ts';

type Past = {
  readonly reportedAt: Temporal.Instant;
  readonly channel: 'web' | 'telephone';
  /** Who reported it, an adviser having typed it while the contact centre answers; an anonymous report has nobody. */
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
    readonly rubbish: Rubbish | 'hazardous';
    /** Asked when the rubbish is hazardous. */
    readonly hazard?: readonly Hazard[];
    readonly amount: 'bag' | 'boot' | 'van' | 'lorry';
  };
  readonly outcome: 'cleared' | 'not-found' | 'not-council-land' | undefined;
};

export type Rubbish = 'household' | 'furniture' | 'garden' | 'building' | 'tyres' | 'other';
export type Hazard = 'asbestos' | 'chemicals' | 'needles';

export type MissedBinCase = Past & {
  readonly service: 'missed-bin';
  readonly uprn: string;
  readonly answers: {
    readonly bin: 'refuse' | 'recycling' | 'garden' | 'food';
    /** Whoever says that it was not out is told to wait for the next collection, and sends nothing. */
    readonly out: true;
  };
  /** The day on which it should have been emptied. */
  readonly collectionOn: Temporal.PlainDate;
  readonly outcome: 'collected' | 'not-out' | 'contaminated' | 'no-access' | undefined;
};

export type PastCase = FlyTippingCase | MissedBinCase;
