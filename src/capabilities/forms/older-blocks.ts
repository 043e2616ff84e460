import type { Tx } from '#platform/database';
import { copyOf } from './blocks/blocks.ts';
import type { BlockName } from './blocks/blocks.ts';
import type { FormDefinition } from './definition.ts';
import { formOf } from './form-of.ts';
import type { FormVersion } from './form-of.ts';

/** The blocks of a published form of which there is a newer copy by now. */
export async function olderBlocks(tx: Tx, version: FormVersion): Promise<readonly BlockName[]> {
  const { definition } = await formOf(tx, version);
  const older = definition.pages.flatMap(({ block, copy }) =>
    block !== undefined && copy !== copyOf(block) ? [block] : [],
  );
  return [...new Set(older)];
}

/** Whether a published form has other copies of its blocks than this one, which is to take its place. */
export async function hasOtherBlocks(
  tx: Tx,
  version: FormVersion,
  { pages }: FormDefinition,
): Promise<boolean> {
  const published = await formOf(tx, version);
  const copies = new Set(published.definition.pages.map(({ copy }) => copy));
  return pages.some(({ block, copy }) => block !== undefined && !copies.has(copy));
}
