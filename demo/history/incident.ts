import type { KeptAnswers } from '#capabilities/forms';
import type { Resident } from '../people/resident.ts';
import type { HistoryDay, Moment } from './days.ts';
import type { Manners } from './manners.ts';

/** Something that went wrong in the borough, and who told the council of it: the first of them opened the case. */
export type Incident = {
  readonly service: string;
  readonly day: HistoryDay;
  readonly reports: readonly [Told, ...Told[]];
  /** How the council deals with such a thing. */
  readonly manners: Manners;
};

export type Told = {
  readonly at: Moment;
  readonly channel: 'web' | 'telephone';
  /** Who reported it, an adviser having typed it when they rang; an anonymous report has nobody. */
  readonly reporter: Resident | undefined;
  /** As the form of the service asks them, but for who it was. */
  readonly answers: KeptAnswers;
};
