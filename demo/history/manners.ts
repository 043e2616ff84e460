type Weighted<Of> = readonly (readonly [Of, number])[];

/** How the council deals with what is reported to one of its services. */
export type Manners = {
  /** Working days that are promised. */
  readonly promised: number;
  readonly outcomes: Weighted<string>;
  /** What a crew writes when it comes back without having done it. */
  readonly obstacles: readonly string[];
  /** What somebody says who rings again. */
  readonly additions: readonly string[];
  /** What an officer writes down for colleagues. */
  readonly remarks: readonly string[];
  /** What everybody reads who reported it. */
  readonly news: readonly string[];
};
