import { readSaid } from '#capabilities/forms';
import type { LookupSource, Said, WhyNoLookup } from '#capabilities/forms';
import { retryAfter } from '#platform/outside';
import type { Got } from '#platform/outside';

/** What an answer amounts to: the source's word, or why it is none. */
export type Answered =
  | { readonly how: 'said'; readonly said: Said }
  | { readonly how: 'unavailable'; readonly why: WhyNoLookup; readonly restSeconds?: number };

/** JSON alone, by the council's mapping. A 404 says that there is no such thing. */
export function readAnswer(source: Pick<LookupSource, 'lists' | 'gives'>, got: Got): Answered {
  const { status } = got;
  if (status === 200) return readFound(source, got);
  if (status === 404 || status === 410) return { how: 'said', said: { how: 'none' } };
  if (status === 401 || status === 403) return unavailable('key-refused');
  if (isBusy(got)) return { ...unavailable('throttled'), restSeconds: retryAfter(got.headers) };
  return unavailable(status >= 300 && status < 400 ? 'redirected' : 'failed');
}

function isBusy({ status, headers }: Got): boolean {
  return status === 429 || (status === 503 && headers['retry-after'] !== undefined);
}

function readFound(source: Pick<LookupSource, 'lists' | 'gives'>, { headers, body }: Got): Answered {
  const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '');
  const json = isJson ? jsonIn(body) : undefined;
  if (json === undefined) return unavailable('not-json');
  const said = readSaid(source, json);
  return said ? { how: 'said', said } : unavailable('unfit');
}

function unavailable(why: WhyNoLookup) {
  return { how: 'unavailable', why } as const;
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
