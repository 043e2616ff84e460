import { createHash } from 'node:crypto';
import type { LookupAnswer, LookupSource, OutsideLookup, OutsideLookups } from '#capabilities/forms';
import { restLookup } from '#connectors/rest-lookups';
import { pace } from '#platform/clock';
import type { Clock } from '#platform/clock';
import type { Metrics } from '#platform/metrics';
import type { Council } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';

const opened = new WeakMap<LocalCouncil, OutsideLookups>();

/** Counts what became of each question to a source: `kept` is one that nobody outside had to be asked. */
export type CountLookups = ReturnType<Metrics['counter']>;

export function lookupCounter(metrics: Metrics): CountLookups {
  const help = 'Questions to the sources of look-ups, by what became of them';
  return metrics.counter('moothall_lookup_questions_total', help, ['council', 'source', 'how']);
}

/** The sources of a council's look-ups: opened once, however often its portals are put together. */
export function lookupsOf(
  installation: Installation,
  local: LocalCouncil,
  count: CountLookups,
): OutsideLookups {
  const known = opened.get(local) ?? open(installation, local, count);
  opened.set(local, known);
  return known;
}

function open(installation: Installation, local: LocalCouncil, count: CountLookups): OutsideLookups {
  const sources = Object.entries(local.council.lookups).map(
    ([name, source]) => [name, openSource(installation, local, { name, source, count })] as const,
  );
  return { sources: Object.fromEntries(sources) };
}

type Opening = { readonly name: string; readonly source: LookupSource; readonly count: CountLookups };

function openSource(
  { settings, clock, log }: Installation,
  { council }: LocalCouncil,
  { name, source, count }: Opening,
): OutsideLookup {
  const { slug, fictional } = council;
  const about = { council: slug, source: name };
  const unset = secretsUnset({ settings }, council, name);
  if (unset.length > 0)
    log.warn({ ...about, unset }, 'a source of look-ups lacks secrets in MOOTHALL_LOOKUPS');
  const { ask } = restLookup({
    source,
    access: accessToLookup({ settings }, council, name),
    clock,
    fictional,
    onAnswer: (answer) => count({ ...about, how: howOf(answer) }),
    onRest: () => log.warn(about, 'a source of look-ups is left alone for a while'),
  });
  return {
    ask,
    name: source.name,
    scope: createHash('sha256')
      .update(JSON.stringify([name, source]))
      .digest('hex'),
    keepFor: Temporal.Duration.from({ seconds: source.keepSeconds }),
    onRecalled: () => count({ ...about, how: 'kept' }),
  };
}

function howOf(answer: LookupAnswer): string {
  if (answer.how === 'unavailable') return answer.why;
  return answer.said.how === 'none' ? 'none' : 'found';
}

/** Questions of one network in a minute, so that no one of them uses up what all may ask. */
const mostPerNetwork = 20;
/** The same of another system, which speaks for many. */
const mostPerClient = 30;

/** The same for a portal at which everybody asks. */
export function lookupsPerNetwork(lookups: OutsideLookups, clock: Clock): OutsideLookups {
  return lookupsWithin(lookups, mostPerNetwork, clock);
}

/** The same for the portal that other systems ask. */
export function lookupsPerClient(lookups: OutsideLookups, clock: Clock): OutsideLookups {
  return lookupsWithin(lookups, mostPerClient, clock);
}

function lookupsWithin(lookups: OutsideLookups, most: number, { now }: Clock): OutsideLookups {
  const each = pace();
  return { ...lookups, mayAsk: (asker) => each(asker, most, now()) === 0 };
}

type Set = Pick<Installation, 'settings'>;

/** How a source may be asked. Another address than lookups.yaml has is a stand-in's, for a council that does not exist. */
export function accessToLookup({ settings }: Set, { slug, fictional }: Council, source: string) {
  const { secrets = {}, address } = settings.MOOTHALL_LOOKUPS[slug]?.[source] ?? {};
  return { secrets, address: fictional ? address : undefined };
}

/** The secrets that a source's headers name and the settings do not have. */
export function secretsUnset(set: Set, council: Council, source: string): readonly string[] {
  const { secrets } = accessToLookup(set, council, source);
  const named = Object.values(council.lookups[source]?.headers ?? {});
  return named.filter((secret) => !Object.hasOwn(secrets, secret));
}
