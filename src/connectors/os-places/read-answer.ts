import type { SourceAnswer } from '#capabilities/gazetteer';
import { retryAfter } from '#platform/outside';
import type { Got } from '#platform/outside';
import { z } from 'zod';
import { readRecord } from './record.ts';
import { mostResults } from './request.ts';

/** What an answer amounts to: addresses, a refused key, a wish to be left alone, or nothing that makes sense. */
export type Answered =
  | Extract<SourceAnswer, { how: 'found' }>
  | { readonly how: 'key-refused' }
  | { readonly how: 'throttled'; readonly seconds: number }
  | { readonly how: 'failed' };

const failed = { how: 'failed' } as const;
const none = { how: 'found', records: [], hasMore: false } as const;

export function readAnswer({ status, headers, body }: Got): Answered {
  if (status === 200) return readFound(headers['content-type'] ?? '', body);
  // What it cannot read as a postcode or as words is no address of anybody's.
  if (status === 400) return isItsOwn(body) ? none : failed;
  if (status === 401 || status === 403) return { how: 'key-refused' };
  if (status === 429 || (status === 503 && headers['retry-after'] !== undefined))
    return { how: 'throttled', seconds: retryAfter(headers) };
  return failed;
}

/** Without `results` where nothing matches. */
const whole = z.object({
  header: z.object({ totalresults: z.int().min(0) }),
  results: z.array(z.unknown()).max(mostResults).default([]),
});

function readFound(type: string, body: Buffer): Answered {
  const said = /^application\/json\b/i.test(type) ? whole.safeParse(jsonIn(body)) : undefined;
  if (!said?.success) return failed;
  const { header, results } = said.data;
  const read = results.map(readRecord);
  const records = read.filter((one) => typeof one !== 'string');
  // One odd record among good ones is left out; where each is odd, it is another format.
  if (records.length === 0 && read.includes('unreadable')) return failed;
  return { how: 'found', records, hasMore: header.totalresults > results.length };
}

const mistake = z.object({ error: z.object({ statuscode: z.literal(400) }) });

function isItsOwn(body: Buffer): boolean {
  return mistake.safeParse(jsonIn(body)).success;
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
