import { publicPoints } from '#capabilities/cases';
import type { CasePoint } from '#capabilities/cases';
import type { Box } from '#capabilities/mapping';
import { london, londonDay, sayDate, sayShortDate } from '#language';
import type { CaseReference, GridPoint, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { caseWords, publishedServices, shownPhotographs } from '#services';
import type { CaseWords, PublishedService } from '#services';
import type { MapAround } from './around.ts';
import { mapWords } from './map.words.ts';

/** What is reported already, as anybody may know it: what it is, since when, how it stands and where. */
export type Known = {
  readonly reference: CaseReference;
  readonly title: string;
  readonly says: string;
  readonly point: GridPoint;
  /** Photographs that everybody may see, the oldest first. */
  readonly photographs: readonly Uuid[];
  /** Whether a request for the service in question may join it. */
  readonly joinable: boolean;
};

export type KnownWanted = {
  readonly box: Box;
  /** The service that is being asked for, whose requests may join what is known. */
  readonly service?: string | undefined;
  readonly most?: number;
};

export type KnownHere = {
  readonly reports: readonly Known[];
  /** In place of the reports, where there are very many. */
  readonly counts: readonly { readonly count: number; readonly point: GridPoint }[];
};

/** The open public cases in a box, of the services whose cases may be shown on a map. */
export async function knownIn(
  tx: Tx,
  { tongue, now }: Pick<MapAround, 'tongue' | 'now'>,
  { box, service, most }: KnownWanted,
): Promise<KnownHere> {
  const published = await publishedServices(tx);
  const shown = published.filter(({ definition }) => definition.public === 'shown-on-map');
  const services = shown.map((one) => one.service);
  const found = await publicPoints(tx, { box, services, ...(most === undefined ? {} : { most }) });
  if ('counts' in found) return { reports: [], counts: found.counts };
  const joins = joinableFor(
    published.find((one) => one.service === service),
    now,
  );
  const photographs = await shownPhotographs(tx, pictured(found.cases));
  const words = new Map<string, CaseWords>();
  const reports = [];
  for (const one of found.cases) {
    const pin = `${one.service} ${String(one.version)}`;
    const said = words.get(pin) ?? (await caseWords(tx, one, tongue));
    words.set(pin, said);
    reports.push({
      ...saidOf(one, { said, tongue, now }),
      joinable: joins(one),
      photographs: photographs.get(one.id) ?? [],
    });
  }
  return { reports, counts: [] };
}

/** Photographs are looked for where a person can look at so many: the map's script asks again when it has come nearer. */
const mostPictured = 1_000;

function pictured(cases: readonly CasePoint[]): readonly Uuid[] {
  return cases.length > mostPictured ? [] : cases.map(({ id }) => id);
}

type Saying = { readonly said: CaseWords } & Pick<MapAround, 'tongue' | 'now'>;

function saidOf({ reference, status, openedAt, point }: CasePoint, { said, tongue, now }: Saying) {
  const [day, today] = [londonDay(openedAt), londonDay(now)];
  const since = day.year === today.year ? sayShortDate(day, tongue) : sayDate(day, tongue);
  const says = mapWords[tongue].reported(since, said.statuses[status]?.label ?? status);
  return { reference, title: said.noun, says, point };
}

/** The cases that count as alike for a service, and for how long. */
function joinableFor(service: PublishedService | undefined, now: Temporal.Instant) {
  const duplicates = service?.definition.duplicates;
  if (!duplicates) return () => false;
  const since = now.toZonedDateTimeISO(london).subtract(duplicates.during).toInstant();
  return ({ service: of, openedAt }: CasePoint) =>
    duplicates.alike.some((alike) => alike === of) && Temporal.Instant.compare(openedAt, since) >= 0;
}
