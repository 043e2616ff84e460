import type { CaseReference } from '#language';
import { path } from '#platform/http';

/** A page of the hub about a case: `paths.case(reference)`, `paths.case(reference, 'closing')`. */
export const paths = {
  home: '/',
  dueToday: '/?due=today',
  late: '/?due=late',
  signIn: '/sign-in',
  departure: '/sign-in/departure',
  signOut: '/sign-out',
  leaving: '/sign-out/directory',
  signedOut: '/signed-out',
  search: '/search',
  newRequest: '/requests/new',
  case: (reference: CaseReference, noun?: string) =>
    path('/cases/:reference', { reference }) + (noun === undefined ? '' : `/${noun}`),
  action: (reference: CaseReference, action: string) =>
    path('/cases/:reference/actions/:action', { reference, action }),
  queue: (queue: string) => path('/queues/:queue', { queue }),
  entry: (service: string) => path('/requests/new/:service', { service }),
  confirmation: (reference: CaseReference) => path('/requests/:reference', { reference }),
} as const;
