import type { ServerResponse } from 'node:http';

export interface Refused {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The form of the OS Data Hub's gateway: what it says of keys and limits, whichever API is behind it. */
export function fault(status: number, words: string, code: string): Refused {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault: { faultstring: words, detail: { errorcode: code } } }),
  };
}

export const FAULTS = {
  noKey: fault(
    401,
    'Failed to resolve API Key variable request.queryparam.key',
    'steps.oauth.v2.FailedToResolveAPIKey',
  ),
  wrongKey: fault(401, 'Invalid ApiKey', 'oauth.v2.InvalidApiKey'),
  noPlan: fault(
    403,
    'Your key is not authorised to use premium data, or the usage limit of your plan is reached.',
    'steps.raisefault.RaiseFault',
  ),
  throttled: fault(
    429,
    'Rate limit quota violation. Quota limit exceeded.',
    'policies.ratelimit.QuotaViolation',
  ),
  unavailable: fault(
    503,
    'The Service is temporarily unavailable',
    'messaging.adaptors.http.flow.ServiceUnavailable',
  ),
} as const;

export function refuse(response: ServerResponse, { status, headers, body }: Refused): true {
  response.writeHead(status, headers).end(body);
  return true;
}

/** Counts each key's requests from minute to minute. */
export function minutely(most: number): (key: string) => boolean {
  let begins = Date.now();
  const counts = new Map<string, number>();
  return (key) => {
    if (Date.now() - begins >= 60_000) {
      counts.clear();
      begins = Date.now();
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return (counts.get(key) ?? 0) <= most;
  };
}
