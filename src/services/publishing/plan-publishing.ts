import { openCasesOf } from '#capabilities/cases';
import { draftsOn } from '#capabilities/forms';
import { londonDay } from '#language';
import type { Tx } from '#platform/database';
import type { Pack } from '../packs/pack.ts';
import type { Offer } from '../packs/read-offer.ts';
import { digestOf } from './digest.ts';
import { latestVersions } from './latest-versions.ts';
import type { LatestVersion } from './latest-versions.ts';
import { packOf } from './published-services.ts';
import { sayChanges } from './say-changes.ts';

/** What publishing would do with one service. */
export type Planned = {
  readonly service: string;
  /** `kept`: the live one was imported, and publishing the library leaves it. */
  readonly change: 'new' | 'changed' | 'same' | 'again' | 'withdrawn' | 'kept' | 'bad';
  /** The version that would be live; of one that is withdrawn, the one that was. */
  readonly version: number;
  /** From which later day on; nothing when it is at once. */
  readonly from: Temporal.PlainDate | undefined;
  /** The last day on which it would be offered, where that is known. */
  readonly until: Temporal.PlainDate | undefined;
  /** What differs from the version before, in sentences. */
  readonly changes: readonly string[];
  /** Forms that people are filling in, and open cases, on any version of it. */
  readonly drafts: number;
  readonly openCases: number;
};

type Planning = Pick<Offer, 'packs' | 'offered' | 'days' | 'overImports'>;

/** What publishing an offer now would change, service by service; nothing is written. */
export async function planPublishing(
  tx: Tx,
  offer: Planning,
  now: Temporal.Instant,
): Promise<readonly Planned[]> {
  const latest = await latestVersions(tx);
  const planned: Bare[] = [];
  for (const service of offer.offered) {
    const pack = offer.packs.find((one) => one.service === service);
    planned.push(await planOne(tx, { service, pack, latest: latest.get(service), offer }));
  }
  for (const [service, { version, isLive, isImported }] of latest)
    if (isLive && !offer.offered.includes(service) && (!isImported || offer.overImports))
      planned.push({ service, change: 'withdrawn', version, changes: [] });
  const whole: Planned[] = [];
  for (const one of planned) whole.push(await touched(tx, { ...one, ...daysOf(one, offer, now) }));
  return whole;
}

type Bare = Pick<Planned, 'service' | 'change' | 'version' | 'changes'>;

type One = {
  readonly service: string;
  readonly pack: Pack | undefined;
  readonly latest: LatestVersion | undefined;
  readonly offer: Planning;
};

async function planOne(tx: Tx, { service, pack, latest, offer }: One): Promise<Bare> {
  const version = latest?.version ?? 0;
  const as = (change: Planned['change'], to = version, changes: readonly string[] = []): Bare => ({
    service,
    change,
    version: to,
    changes,
  });
  if (!pack) return as('bad');
  if (!latest) return as('new', 1);
  if (latest.isLive && latest.isImported && !offer.overImports) return as('kept');
  if (latest.digest === digestOf(pack.written)) return as(latest.isLive ? 'same' : 'again');
  const before = await packOf(tx, service, version);
  return as('changed', version + 1, sayChanges(before.written, pack.written));
}

function daysOf({ service, change }: Bare, { days }: Planning, now: Temporal.Instant) {
  const isOffered = change === 'new' || change === 'changed' || change === 'again' || change === 'same';
  const { from, until } = (isOffered ? days?.[service] : undefined) ?? {};
  const isLater = from !== undefined && Temporal.PlainDate.compare(from, londonDay(now)) > 0;
  return { from: isLater ? from : undefined, until };
}

async function touched(tx: Tx, planned: Omit<Planned, 'drafts' | 'openCases'>): Promise<Planned> {
  const { service } = planned;
  return { ...planned, drafts: await draftsOn(tx, service), openCases: await openCasesOf(tx, service) };
}
