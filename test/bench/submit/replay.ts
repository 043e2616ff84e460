import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { drawReference } from '#language';
import { newId, newToken, systemChance } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { openPostgres } from '../ground/postgres.ts';
import { isFrame, isWrite, tripsOf } from '../record/recorded.ts';
import type { Statement, Value } from '../record/recorded.ts';

/** What one real submit sent, and what another did: where they differ, a third must differ too. */
export type Recording = { readonly one: readonly Statement[]; readonly other: readonly Statement[] };

/** One submit's rows once more, in as many round trips, with identifiers of their own. */
export type Replay = (client: Client, draft: string) => Promise<void>;

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const reference = /\b[2-9CDFGHJKMPQRTWXY]{8}\b/g;
const token = /\b[\w-]{43}\b/g;

/**
 * The bare loop: every statement that wrote is sent again by name, one that only read is a `select 1` in its place,
 * and those that went together go together.
 */
export function replayOf({ one, other }: Recording, draft: string): Replay {
  const fresh = freshIn(one, other);
  const trips = tripsOf(one).map((trip) => trip.map((statement) => bareOf(statement, fresh)));
  return async (client, mine) => {
    const renamed = renaming(fresh, new Map([[draft, mine]]));
    for (const trip of trips) await Promise.all(trip.map((bare) => client.query(bare(renamed))));
  };
}

type Bare = (renamed: (text: string) => string) => { text: string; values?: unknown[]; name?: string };

const names = new Map<string, string>();

function bareOf({ text, values }: Statement, fresh: ReadonlySet<string>): Bare {
  if (isFrame({ text })) return () => ({ text });
  if (!isWrite({ text })) return () => ({ text: 'select 1', name: 'nothing', values: [] });
  const name = names.getOrInsertComputed(text, () => `write ${String(names.size)}`);
  const isFresh = (value: string) => [...fresh].some((part) => value.includes(part));
  const parts = values.map((value) => {
    if (typeof value === 'string' && isFresh(value))
      return (renamed: (one: string) => string) => renamed(value);
    if (Buffer.isBuffer(value)) return () => randomBytes(value.length);
    return () => value;
  });
  return (renamed) => ({ text, name, values: parts.map((part) => part(renamed)) });
}

/** Identifiers, references and keys that stand in what one wrote and not in what the other wrote. */
function freshIn(one: readonly Statement[], other: readonly Statement[]): ReadonlySet<string> {
  const known = partsIn(other);
  return new Set([...partsIn(one)].filter((part) => !known.has(part)));
}

function partsIn(statements: readonly Statement[]): ReadonlySet<string> {
  const texts = statements.filter(isWrite).flatMap(({ values }) => values.filter((value) => isText(value)));
  return new Set(
    texts.flatMap((text) => [uuids, reference, token].flatMap((shape) => text.match(shape) ?? [])),
  );
}

function isText(value: Value): value is string {
  return typeof value === 'string';
}

/** Each part by another of its kind, the same one wherever it stands in this submit. */
function renaming(fresh: ReadonlySet<string>, renamed: Map<string, string>): (text: string) => string {
  const now = systemClock.now();
  for (const part of fresh) if (!renamed.has(part)) renamed.set(part, another(part, now));
  return (text) => {
    let said = text;
    for (const [from, to] of renamed) if (said.includes(from)) said = said.replaceAll(from, to);
    return said;
  };
}

function another(part: string, now: Temporal.Instant): string {
  if (part.length === 36) return newId(now);
  return part.length === 8 ? drawReference(systemChance.draw) : newToken();
}

/** Connections as the portals have them, and nothing on top. */
export async function openConnections(url: string, count: number): Promise<readonly Client[]> {
  return Promise.all(Array.from({ length: count }, async () => openPostgres(url, { pipeline: true })));
}
