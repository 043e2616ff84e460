import type { Chance } from '../chance.ts';
import { millisecondsPerHour } from './days.ts';
import type { HistoryDay, Moment } from './days.ts';

type Reaching = { readonly day: HistoryDay; readonly web: number; readonly draw: Chance };

/** By which way somebody reaches the council: the telephone is answered on working days from 8:30am to 5pm. */
export const reachedBy = (at: Moment, { day, web, draw }: Reaching): 'web' | 'telephone' => {
  const hour = (at - day.at(0)) / millisecondsPerHour;
  const isAnswered = day.isWorked && hour >= 8.5 && hour < 17;
  return draw.happens(web) || !isAnswered ? 'web' : 'telephone';
};
