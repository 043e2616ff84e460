import type { Weather } from './weather.ts';

/** What is made of a day. */
export type Making = {
  /** How much of the usual number of reports, from 0 to 1. */
  readonly share: number;
  readonly weather: Weather;
  /** Days since the rounds of Mereside were redrawn; less than nought before. */
  readonly redrawn: number;
};
