import type { CaseReference, Tongue } from '#language';

/** Addresses of pages, which only whoever mounts the portals knows. */
export type Links = {
  /** The page from which a request is followed, whole: `https://…`. */
  readonly request: (reference: CaseReference, tongue: Tongue) => string;
};
