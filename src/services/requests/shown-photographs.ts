import { publicServiceOf, requestsServedBy } from '#capabilities/cases';
import { contentOf, requestOfShown, shownPictures } from '#capabilities/documents';
import type { Content, Wanted } from '#capabilities/documents';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { findLive } from '../publishing/published-services.ts';

/** Of so many cases the photographs that everybody may see, the oldest first; a case without one is not in it. */
export async function shownPhotographs(
  tx: Tx,
  cases: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, readonly Uuid[]>> {
  const served = await requestsServedBy(tx, cases);
  const pictures = await shownPictures(
    tx,
    served.map(({ request }) => request),
  );
  const ofRequest = Map.groupBy(pictures, ({ request }) => request);
  const shown = new Map<Uuid, readonly Uuid[]>();
  for (const { case: id, request } of served) {
    const files = ofRequest.get(request)?.map(({ file }) => file) ?? [];
    if (files.length > 0) shown.set(id, [...(shown.get(id) ?? []), ...files]);
  }
  return shown;
}

/** A photograph that everybody may see, as long as its report is open and stands on the map; nothing otherwise. */
export async function shownPhotograph(
  tx: Tx,
  { file, part }: Pick<Wanted, 'file' | 'part'>,
): Promise<Content | undefined> {
  const request = await requestOfShown(tx, file);
  const service = request && (await publicServiceOf(tx, request));
  if (request === undefined || service === undefined) return undefined;
  if ((await findLive(tx, service))?.definition.public !== 'shown-on-map') return undefined;
  return contentOf(tx, { holders: { kind: 'request', ids: [request] }, file, part });
}
