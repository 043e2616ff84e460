import { Refusal } from '#platform/errors';
import { openSupplies } from './files/supply/open-supplies.ts';
import { importSupply } from './import-supply.ts';
import type { ImportingSupply } from './import-supply.ts';
import type { Summary } from './editions/summary.ts';

export type Importing = Omit<ImportingSupply, 'supply'> & {
  /** A file of any format that is known, or a zip of such files, full or change-only: one supply. */
  readonly path: string;
};

/** Imports one file, as `importSupply` does. */
export async function importGazetteer({ path, ...importing }: Importing): Promise<Summary> {
  const [supply, another] = await openSupplies([path], importing.onProgress);
  if (!supply || another) throw new Refusal('gazetteer.several-supplies', { file: path });
  return importSupply({ ...importing, supply });
}
