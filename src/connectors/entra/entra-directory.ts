import * as oidc from 'openid-client';
import type { Departure, OfficerDirectory, Returned } from '#capabilities/identity';
import { Refusal } from '#platform/errors';
import { readClaims } from './claims.ts';
import { discovered } from './discovered.ts';
import { failureOf, isOutOfReach } from './failure.ts';
import { checkSettings } from './settings.ts';
import type { EntraSettings } from './settings.ts';

/**
 * Microsoft Entra ID as a council's staff directory: OpenID Connect, code with PKCE. No token is kept: what they say
 * is read once, and signing out needs none.
 */
export function entraDirectory(settings: EntraSettings): OfficerDirectory {
  checkSettings(settings);
  const discover = discovered(settings);
  return {
    departureAddress: async (departure) => {
      const configuration = await discover().catch(sayUnreachable);
      return departureAddress(configuration, settings, departure);
    },
    redeem: async (departure, query) =>
      discover()
        .then((configuration) => redeem(configuration, settings, { departure, query }))
        .catch(failureOf),
    signOutAddress: async () => {
      const configuration = await discover().catch(() => undefined);
      const leaving = { post_logout_redirect_uri: settings.signedOutTo };
      return configuration && oidc.buildEndSessionUrl(configuration, leaving).href;
    },
  };
}

async function departureAddress(
  configuration: oidc.Configuration,
  { returnTo }: EntraSettings,
  { state, nonce, verifier }: Departure,
): Promise<string> {
  return oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).href;
}

type Return = { readonly departure: Departure; readonly query: Readonly<Record<string, unknown>> };

async function redeem(
  configuration: oidc.Configuration,
  { returnTo, tenant }: EntraSettings,
  { departure, query }: Return,
): Promise<Returned> {
  const tokens = await oidc.authorizationCodeGrant(configuration, returned(returnTo, query), {
    expectedState: departure.state,
    expectedNonce: departure.nonce,
    pkceCodeVerifier: departure.verifier,
    idTokenExpected: true,
  });
  const claims = readClaims(tokens.claims(), tenant);
  return typeof claims === 'string' ? { how: 'rejected', why: claims } : { how: 'signed-in', claims };
}

/** Our own address with the query that came: behind a proxy the request's own would not be the one registered. */
function returned(returnTo: string, query: Return['query']): URL {
  const address = new URL(returnTo);
  for (const [name, value] of Object.entries(query))
    if (typeof value === 'string') address.searchParams.append(name, value);
  return address;
}

function sayUnreachable(error: unknown): never {
  throw isOutOfReach(error) ? new Refusal('identity.directory-unreachable') : error;
}
