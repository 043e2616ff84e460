import { copyLine, copyRows } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Heading } from './headings.ts';
import { partOf } from './parts.ts';

const columns = ['id', 'usrn', 'kind', 'starts', 'name', 'place', 'addresses'];

/** Numbers headings in the order in which they come, and copies them into the part of their edition. */
export async function writeHeadings(
  tx: Tx,
  edition: number,
  { headings, after }: { readonly headings: readonly Heading[]; readonly after: number },
): Promise<void> {
  const rows = headings.map(({ usrn, kind, starts, name, place, addresses }, at) =>
    copyLine([String(after + at + 1), String(usrn), kind, starts, name, place, String(addresses)]),
  );
  if (rows.length > 0) await copyRows(tx, { table: partOf('heading', edition), columns }, rows);
}
