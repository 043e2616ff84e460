import * as oidc from 'openid-client';
import { boundedFetch } from './bounded-fetch.ts';
import type { EntraSettings } from './settings.ts';

const keptFor = { hours: 24 };
const skewSeconds = 60;
const usualPatienceSeconds = 10;

/** What the directory says of itself, fetched when first wanted and once a day; two at a time fetch it once. */
export function discovered(settings: EntraSettings): () => Promise<oidc.Configuration> {
  const { clock } = settings;
  let kept:
    | { readonly configuration: Promise<oidc.Configuration>; readonly until: Temporal.Instant }
    | undefined;
  return async () => {
    if (kept && Temporal.Instant.compare(clock.now(), kept.until) < 0) return kept.configuration;
    const fetched = { configuration: discover(settings), until: clock.now().add(keptFor) };
    kept = fetched;
    // What failed is not kept: the next one asks again.
    fetched.configuration.catch(() => {
      if (kept === fetched) kept = undefined;
    });
    return fetched.configuration;
  };
}

async function discover({
  issuer,
  clientId,
  clientSecret,
  fictional,
  patienceSeconds = usualPatienceSeconds,
}: EntraSettings): Promise<oidc.Configuration> {
  const metadata = { client_secret: clientSecret, [oidc.clockTolerance]: skewSeconds };
  return oidc.discovery(new URL(issuer), clientId, metadata, oidc.ClientSecretPost(clientSecret), {
    timeout: patienceSeconds,
    [oidc.customFetch]: boundedFetch,
    // Without this an ID token from the token endpoint is believed unsigned, on the word of TLS.
    execute: [oidc.enableNonRepudiationChecks, ...(fictional ? [oidc.allowInsecureRequests] : [])],
  });
}
