import type { CaseReference, Tongue } from '#language';

/** Addresses of pages, which only whoever mounts the portals knows. */
export type Links = {
  /** The page from which a request is followed, whole: `https://…`. */
  readonly request: (reference: CaseReference, tongue: Tongue) => string;
  /** The page that leads on to what came of a request: in the account of whoever is signed in, else on the request's own page. */
  readonly holding: (reference: CaseReference, tongue: Tongue) => string;
};
