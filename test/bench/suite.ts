import type { Measured } from './figure.ts';
import type { Ground, GroundName } from './ground/ground.ts';

/** One thing that is measured. A suite of its own folder joins the list in ./suites.ts. */
export type Suite = {
  readonly name: string;
  /** What it measures, in a few words. */
  readonly about: string;
  /** What has to be in the database for it. */
  readonly on: GroundName;
  readonly run: (ground: Ground) => Promise<readonly Measured[]>;
};
