import { openCasesOf } from '#capabilities/cases';
import { draftsOn } from '#capabilities/forms';
import { londonDay } from '#language';
import type { Tx } from '#platform/database';
import type { Pack } from '../packs/pack.ts';
import type { Offer } from '../packs/read-offer.ts';
import { digestOf } from './digest.ts';
import { extendsVersion } from './extends-version.ts';
import { latestVersions } from './latest-versions.ts';
import type { LatestVersion } from './latest-versions.ts';
import { packOf } from './published-services.ts';
import type { PublishedService } from './published-services.ts';
import { sayChanges } from './say-changes.ts';
import type { Days } from './validity.ts';

/** What publishing would do with one service. */
export type Planned = {
  readonly service: string;
  /** `extended`: the version that there is has more. `kept`: the live one was imported, and publishing the library leaves it. */
  readonly change: 'new' | 'changed' | 'extended' | 'same' | 'again' | 'withdrawn' | 'kept' | 'bad';
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
    planned.push(
      await planOne(tx, {
        service,
        pack,
        latest: latest.get(service),
        offer,
        isLater: isLater(offer.days?.[service], now),
      }),
    );
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
  readonly isLater: boolean;
};

async function planOne(tx: Tx, one: One): Promise<Bare> {
  const { service, pack, latest, offer } = one;
  if (!pack) return { service, change: 'bad', version: latest?.version ?? 0, changes: [] };
  if (!latest) return { service, change: 'new', version: 1, changes: [] };
  const { version, isLive, isImported } = latest;
  const unchanged = { service, version, changes: [] };
  if (isLive && isImported && !offer.overImports) return { ...unchanged, change: 'kept' };
  if (latest.digest === digestOf(pack.written)) return { ...unchanged, change: isLive ? 'same' : 'again' };
  return planChange(await packOf(tx, service, version), pack, one);
}

/** Whether what differs adds to the version that there is, or makes the next. */
function planChange(was: PublishedService, pack: Pack, { service, isLater: isToCome }: One): Bare {
  const { version } = was;
  const changes = sayChanges(was.written, pack.written);
  if (!isToCome && extendsVersion(was, pack)) return { service, change: 'extended', version, changes };
  return { service, change: 'changed', version: version + 1, changes };
}

function daysOf({ service, change }: Bare, { days }: Planning, now: Temporal.Instant) {
  const isOffered = change !== 'withdrawn' && change !== 'kept' && change !== 'bad';
  const own = isOffered ? days?.[service] : undefined;
  return { from: isLater(own, now) ? own?.from : undefined, until: own?.until };
}

function isLater(days: Days | undefined, now: Temporal.Instant): boolean {
  return days?.from !== undefined && Temporal.PlainDate.compare(days.from, londonDay(now)) > 0;
}

async function touched(tx: Tx, planned: Omit<Planned, 'drafts' | 'openCases'>): Promise<Planned> {
  const { service } = planned;
  return { ...planned, drafts: await draftsOn(tx, service), openCases: await openCasesOf(tx, service) };
}
