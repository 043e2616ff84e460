import { text } from '#language';
import type { InBoth } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { MappingTables } from '../tables.ts';

const inBoth = (most: number) => z.strictObject({ en: text(most), cy: text(most) });
const ownerWords = z.strictObject({ name: inBoth(120), says: inBoth(500) });

/** Somebody who looks after streets or land that are not the council's. */
export type Owner = {
  readonly owner: string;
  readonly name: InBoth<string>;
  /** What they look after and how one tells them, in a sentence or two. */
  readonly says: InBoth<string>;
  readonly web: string | undefined;
  readonly telephone: string | undefined;
  /** `tell`: the resident reads where to go. `route`: the council passes it on, from `queue`. */
  readonly does: { readonly way: 'tell' } | { readonly way: 'route'; readonly queue: string };
};

/** Everybody who owns what is not the council's, by the names in its data. */
export async function owners(tx: Tx): Promise<readonly Owner[]> {
  return arranged(tx, 'owners', async () => {
    const rows = await tables<MappingTables>(tx)
      .selectFrom('mapping.owner')
      .select(['owner', 'words', 'web', 'telephone', 'does', 'queue'])
      .where('authority_id', '=', tx.authority)
      .orderBy('owner')
      .execute();
    return rows.map(({ owner, words, web, telephone, does, queue }) => ({
      owner,
      ...ownerWords.parse(words),
      web: web ?? undefined,
      telephone: telephone ?? undefined,
      does: does === 'route' && queue !== null ? { way: 'route', queue } : { way: 'tell' },
    }));
  });
}

/** Makes the owners those that the council's data names. */
export async function projectOwners(tx: Tx, named: readonly Owner[]): Promise<void> {
  const db = tables<MappingTables>(tx);
  await db.deleteFrom('mapping.owner').where('authority_id', '=', tx.authority).execute();
  if (named.length === 0) return;
  const rows = named.map(({ owner, name, says, web, telephone, does }) => ({
    owner,
    words: JSON.stringify({ name, says }),
    web: web ?? null,
    telephone: telephone ?? null,
    does: does.way,
    queue: does.way === 'route' ? does.queue : null,
  }));
  await db.insertInto('mapping.owner').values(rows).execute();
}
