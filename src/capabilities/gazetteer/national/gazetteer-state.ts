import { londonDay } from '#language';
import { arranged } from '#platform/database';
import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import { provenanceOf } from '../records/provenance.ts';

/** Which edition answers, and the day since when it has; nothing before the first import. */
export type GazetteerState = { readonly edition: number; readonly since: Temporal.PlainDate };

export async function gazetteerState(tx: Tx): Promise<GazetteerState | undefined> {
  return arranged(tx, 'gazetteer state', async () => {
    const edition = await liveEdition(tx);
    if (edition === undefined) return undefined;
    return { edition, since: londonDay((await provenanceOf(tx, edition)).since) };
  });
}
