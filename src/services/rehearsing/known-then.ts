import { london, metresBetween } from '#language';
import { publicBetween } from '#capabilities/cases';
import type { StandingCase } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { PastRequest } from './reckon.ts';

type Known = (request: PastRequest) => boolean;
type Duplicates = NonNullable<ServiceDefinition['duplicates']>;

const nobody: Known = () => false;

/**
 * Whether a version's `duplicates` would have shown something known to a request of a batch, at its own moment. The public cases of the
 * time around the batch are read once and lie in squares as wide as the distance; a query for each request costs ten times as much.
 */
export async function knownThen(
  tx: Tx,
  { duplicates }: Pick<ServiceDefinition, 'duplicates'>,
  requests: readonly Pick<PastRequest, 'opened'>[],
): Promise<Known> {
  const [first, ...others] = requests
    .map(({ opened }) => opened.openedAt)
    .toSorted((one, other) => Temporal.Instant.compare(one, other));
  if (!duplicates || !first) return nobody;
  const { alike: services } = duplicates;
  const from = since(first, duplicates);
  const standing = await publicBetween(tx, { services, from, until: others.at(-1) ?? first });
  const timed = standing.map(asTimed);
  return duplicates.within === 'same'
    ? aboutTheSame(timed, duplicates)
    : nearby(timed, { duplicates, within: duplicates.within });
}

/** With its times as numbers: of a crowded place hundreds are compared with each request. */
type Timed = Pick<StandingCase, 'asset' | 'easting' | 'northing'> & {
  readonly opened: number;
  readonly closed: number;
};

function asTimed({ asset, easting, northing, openedAt, closedAt }: StandingCase): Timed {
  const closed = closedAt === null ? Infinity : closedAt.epochMilliseconds;
  return { asset, easting, northing, opened: openedAt.epochMilliseconds, closed };
}

function aboutTheSame(standing: readonly Timed[], duplicates: Duplicates): Known {
  const byAsset = Map.groupBy(standing, ({ asset }) => asset);
  return ({ opened, place: { asset } }) => {
    const stood = standingAt(opened.openedAt, duplicates);
    return asset !== undefined && (byAsset.get(`${asset.layer} ${asset.id}`) ?? []).some(stood);
  };
}

type Near = { readonly duplicates: Duplicates; readonly within: number };

function nearby(standing: readonly Timed[], { duplicates, within }: Near): Known {
  const squareOf = (metres: number) => Math.floor(metres / within);
  const squares = Map.groupBy(
    standing,
    ({ easting, northing }) => `${String(squareOf(easting))} ${String(squareOf(northing))}`,
  );
  return ({ opened, place: { point } }) => {
    if (!point) return false;
    const [column, row] = [squareOf(point.easting), squareOf(point.northing)];
    const stood = standingAt(opened.openedAt, duplicates);
    return around.some(([right, up]) =>
      (squares.get(`${String(column + right)} ${String(row + up)}`) ?? []).some(
        (one) => stood(one) && Math.round(metresBetween(point, one)) <= within,
      ),
    );
  };
}

/** A square and the eight about it. */
const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((up) => [right, up] as const));

/** Whether a case was known and open at a moment, and not too old to be the same. */
function standingAt(moment: Temporal.Instant, duplicates: Duplicates): (one: Timed) => boolean {
  const [at, oldest] = [moment.epochMilliseconds, since(moment, duplicates).epochMilliseconds];
  return ({ opened, closed }) => opened < at && closed > at && opened >= oldest;
}

function since(at: Temporal.Instant, { during }: Duplicates): Temporal.Instant {
  return at.toZonedDateTimeISO(london).subtract(during).toInstant();
}
