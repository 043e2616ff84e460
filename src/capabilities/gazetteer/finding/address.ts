import type { GridPoint, Postcode, Uprn, Usrn } from '#language';

/** One property as a person reads it: its address on one line, and where it stands. */
export type Address = {
  readonly uprn: Uprn;
  readonly usrn: Usrn | undefined;
  readonly line: string;
  readonly postcode: Postcode | undefined;
  readonly point: GridPoint;
  /** False for a property that the gazetteer no longer has: it is shown with old cases and cannot be chosen. */
  readonly live: boolean;
};
