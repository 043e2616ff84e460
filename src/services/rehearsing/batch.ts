import { londonDay } from '#language';
import type { Uuid } from '#language';
import { openedBetween } from '#capabilities/cases';
import type { OpenedCase, Place } from '#capabilities/cases';
import { answersSent } from '#capabilities/forms';
import { areasAt } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import type { Pack } from '../packs/pack.ts';
import { calendarsOf } from '../clocks/index.ts';
import { ownerOfPlace } from '../requests/owner-of-place.ts';
import { knownThen } from './known-then.ts';
import { reckon } from './reckon.ts';
import type { PastRequest, Reckoning } from './reckon.ts';
import { count } from './result.ts';
import type { RehearsalResult } from './result.ts';

/** Takes a quarter of a second, and a second where others work; a transaction may last five. */
const most = 250;

export type Comparing = {
  readonly service: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly before: Pack;
  readonly after: Pack;
};

/** What a batch came to: where to go on, nothing where that was all. */
export type Batch = { readonly done: number; readonly cursor: Uuid | undefined };

/** Holds the next cases of a year against two versions and counts them into the result. */
export async function rehearseBatch(
  tx: Tx,
  comparing: Comparing,
  { after, result }: { readonly after: Uuid | undefined; readonly result: RehearsalResult },
): Promise<Batch> {
  const opened = await openedBetween(tx, comparing, { after, most });
  const requests = await pastRequests(tx, comparing, opened);
  const calendars = await calendarsOf(tx);
  const reckonings = {
    before: {
      pack: comparing.before,
      calendars,
      isKnown: await knownThen(tx, comparing.before.definition, requests),
    },
    after: {
      pack: comparing.after,
      calendars,
      isKnown: await knownThen(tx, comparing.after.definition, requests),
    },
  } satisfies Record<string, Reckoning>;
  for (const request of requests)
    count(result, {
      case: request.opened.id,
      ward: request.place.ward ?? '',
      endedAt: request.opened.closedAt ?? comparing.until,
      before: reckon(reckonings.before, request),
      after: reckon(reckonings.after, request),
    });
  result.unsent += opened.length - requests.length;
  return { done: opened.length, cursor: opened.length < most ? undefined : opened.at(-1)?.id };
}

/** The cases with what was sent, where they are and whose ground that is, as far as either version asks. */
async function pastRequests(
  tx: Tx,
  { before, after }: Comparing,
  opened: readonly OpenedCase[],
): Promise<readonly PastRequest[]> {
  const sent = await answersSent(
    tx,
    opened.flatMap(({ submission }) => submission ?? []),
  );
  const definitions = [before.definition, after.definition];
  const asksOwner = definitions.some(({ ours }) => ours !== 'any');
  const asksAreas = definitions.some(({ opens }) => opens.routes.some(({ area }) => area));
  return Promise.all(
    opened.flatMap((one) => {
      const answers = one.submission ? sent.get(one.submission) : undefined;
      if (!answers) return [];
      const place = placeOf(one);
      const day = { on: londonDay(one.openedAt) };
      return [
        (async () => ({
          opened: one,
          answers,
          place,
          areas: asksAreas && place.point ? await areasAt(tx, place.point, day) : [],
          owner: asksOwner ? await ownerOfPlace(tx, place, day) : undefined,
        }))(),
      ];
    }),
  );
}

/** The place as it was found on the day; what is not there is left out. */
function placeOf({ place }: OpenedCase): Place {
  const { description, point, uprn, usrn, ward, asset } = place;
  return {
    description: description ?? undefined,
    point: point ?? undefined,
    uprn: uprn ?? undefined,
    usrn: usrn ?? undefined,
    ward: ward ?? undefined,
    asset: asset ?? undefined,
  };
}
