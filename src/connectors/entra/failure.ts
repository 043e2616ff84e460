import * as oidc from 'openid-client';
import type { Returned } from '#capabilities/identity';

/** How a redemption that failed is to be understood. What we do not know is a bug, and thrown. */
export function failureOf(error: unknown): Returned {
  if (error instanceof oidc.AuthorizationResponseError) return refusalOf(error.error);
  if (error instanceof oidc.ResponseBodyError)
    return error.status >= 500 || error.status === 429 ? { how: 'unreachable' } : rejected(error.error);
  if (isOutOfReach(error)) return { how: 'unreachable' };
  if (error instanceof oidc.ClientError && error.code !== undefined) return rejected(error.code);
  throw error;
}

/** What the directory put into the return address in place of a code. */
function refusalOf(error: string): Returned {
  switch (error) {
    case 'access_denied':
      return { how: 'declined' };
    case 'server_error':
    case 'temporarily_unavailable':
      return { how: 'unreachable' };
    default:
      return rejected(error);
  }
}

/** The network, a time-out, or a server in front of the directory that answers for it. */
export function isOutOfReach(error: unknown): boolean {
  // fetch says TypeError for whatever happens on the network; one with a code is the library's, about our arguments.
  if (!(error instanceof oidc.ClientError)) return error instanceof TypeError && !('code' in error);
  if (error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT') return true;
  const { cause } = error;
  return cause instanceof Response && cause.status >= 500;
}

/** It comes from the address that the browser brought, so it is held to the letters of a code. */
function rejected(why: string): Returned {
  return { how: 'rejected', why: /^[\w-]{1,60}$/.test(why) ? why : 'unreadable' };
}
