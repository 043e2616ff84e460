import { londonDay } from '#language';
import type { Act } from '#language';
import { projectCollections } from '#capabilities/calendars';
import { projectQueues, projectVersion } from '#capabilities/cases';
import { hasOtherBlocks, publishForm } from '#capabilities/forms';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rearranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { servicePublished } from '../events.ts';
import type { Pack } from '../packs/pack.ts';
import type { Offer } from '../packs/read-offer.ts';
import type { ServicesTables } from '../tables.ts';
import { casesVersion } from './cases-version.ts';
import { digestOf } from './digest.ts';
import { extendPublished } from './extend-published.ts';
import { extendsVersion } from './extends-version.ts';
import { latestVersion } from './latest-versions.ts';
import type { LatestVersion } from './latest-versions.ts';
import { publishCalendars } from './publish-calendars.ts';
import { publishPlaces } from './publish-places.ts';
import { packOf } from './published-services.ts';
import { lockPublishing, switchOffers } from './switch-offers.ts';
import type { Switched } from './switch-offers.ts';
import { arrangeValidity } from './validity.ts';
import type { Days } from './validity.ts';

/**
 * What publishing did with a service: `extended` added to the version that there is, `kept` leaves what was imported, `planned`
 * is in force from a later day on.
 */
export type Publication = {
  readonly service: string;
  readonly version: number;
  readonly change: 'published' | 'extended' | 'same' | 'withdrawn' | 'kept' | 'planned';
};

/**
 * Publishes what a council offers, in one transaction: changed packs under their next number, into cases and forms too; what only
 * adds to a version is added to it; the same again changes nothing. What it no longer offers is withdrawn. Open drafts and cases stay on their versions.
 */
export async function publishPacks(tx: Tx, offer: Offer, act: Act): Promise<readonly Publication[]> {
  await lockPublishing(tx);
  await publishCalendars(tx, offer.calendars);
  await projectCollections(tx, offer.collections);
  await publishPlaces(tx, offer.places);
  await projectQueues(tx, offer.queues, offer.workedBy);
  const stored: Stored[] = [];
  for (const pack of offer.packs) stored.push(await storeOffered(tx, { pack, offer }, act));
  const gone = await withdrawOthers(tx, offer, act);
  const switched = await switchOffers(tx, act);
  rearranged(tx);
  return [
    ...stored.map((one) => publicationOf(one, switched)),
    ...switched.flatMap(({ service, was }) =>
      gone.includes(service) && was !== null ? [{ service, version: was, change: 'withdrawn' as const }] : [],
    ),
  ];
}

/** Publishes one pack that came from elsewhere; publishing the library leaves it, unless that is to go over imports. */
export async function importPack(tx: Tx, { pack, days }: Importing, act: Act): Promise<Publication> {
  await lockPublishing(tx);
  const stored = await storePack(tx, { pack, days, imported: true }, act);
  return publicationOf(stored, await switchOffers(tx, act));
}

export type Importing = { readonly pack: Pack; readonly days?: Days };

type Stored = Pick<Publication, 'service' | 'version'> & {
  readonly how: 'new' | 'extended' | 'same' | 'kept' | 'planned';
};

function publicationOf({ service, version, how }: Stored, switched: readonly Switched[]): Publication {
  if (how === 'kept' || how === 'planned') return { service, version, change: how };
  const isSwitched = switched.some((one) => one.service === service && one.was !== version);
  if (how === 'extended' && !isSwitched) return { service, version, change: how };
  return { service, version, change: how === 'new' || isSwitched ? 'published' : 'same' };
}

type Offered = { readonly pack: Pack; readonly offer: Offer };

async function storeOffered(tx: Tx, { pack, offer }: Offered, act: Act): Promise<Stored> {
  const { service } = pack;
  const latest = await latestVersion(tx, service);
  if (latest?.isLive && latest.isImported && !offer.overImports)
    return { service, version: latest.version, how: 'kept' };
  return storePack(tx, { pack, days: offer.days?.[service], imported: false }, act);
}

type Storing = { readonly pack: Pack; readonly days?: Days | undefined; readonly imported: boolean };

async function storePack(tx: Tx, { pack, days, imported }: Storing, act: Act): Promise<Stored> {
  const { service } = pack;
  const latest = await latestVersion(tx, service);
  const isLater = isPlanned(days, act);
  const how = await howStored(tx, { pack, latest, isLater });
  const version = (latest?.version ?? 0) + (how === 'new' ? 1 : 0);
  if (how === 'new') await storeVersion(tx, { pack, version }, act);
  if (how === 'extended') await extendPublished(tx, { pack, version }, act);
  await arrangeValidity(tx, { ...days, service, version, imported }, act);
  return { service, version, how: isLater ? 'planned' : how };
}

type Compared = {
  readonly pack: Pack;
  readonly latest: LatestVersion | undefined;
  readonly isLater: boolean;
};

/** What only adds to the newest version is added to it, unless it is to come on another day. */
async function howStored(tx: Tx, { pack, latest, isLater }: Compared): Promise<'new' | 'extended' | 'same'> {
  if (!latest) return 'new';
  const { service, form, written } = pack;
  const { version, digest } = latest;
  // A standard block may have been changed since: the same pack is then another form.
  if (await hasOtherBlocks(tx, { service, version }, form)) return 'new';
  if (digest === digestOf(written)) return 'same';
  return !isLater && extendsVersion(await packOf(tx, service, version), pack) ? 'extended' : 'new';
}

function isPlanned(days: Days | undefined, { at }: Act): boolean {
  return days?.from !== undefined && Temporal.PlainDate.compare(days.from, londonDay(at)) > 0;
}

type Version = { readonly pack: Pack; readonly version: number };

async function storeVersion(tx: Tx, { pack, version }: Version, act: Act): Promise<void> {
  const { service, form, words, written } = pack;
  const digest = digestOf(written);
  const content = JSON.stringify(written);
  await tables<ServicesTables>(tx)
    .insertInto('services.pack')
    .values({ service, version, digest, content, published_at: act.at })
    .execute();
  await projectVersion(tx, casesVersion(pack, version), act);
  const { en, cy } = words;
  await publishForm(tx, { service, version, definition: form, words: { en, cy } }, act);
  await append(tx, servicePublished({ subject: newId(act.at), data: { service, version, digest } }), act);
}

/** What is offered, or planned to be, and stands no longer in the council's data. */
async function withdrawOthers(tx: Tx, { offered, overImports }: Offer, act: Act): Promise<readonly string[]> {
  const { rows } = await sql<{ service: string; imported: boolean }>`
    select service, imported_at is not null as imported from services.offer where authority_id = ${tx.authority}
    union
    select service, imported from services.validity
    where authority_id = ${tx.authority} and from_at > ${act.at} and version is not null`.execute(
    tables<ServicesTables>(tx),
  );
  const gone = rows.filter(
    ({ service, imported }) => !offered.includes(service) && (!imported || overImports),
  );
  for (const { service } of gone) await arrangeValidity(tx, { service, version: null, imported: false }, act);
  return gone.map(({ service }) => service);
}
