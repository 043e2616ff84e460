import type { Holding } from '#capabilities/holdings';
import { holdingWords } from '#services';
import type { HubVisit } from '../kit.ts';

/** A holding in a list, with what its kind is called. */
export type HoldingLine = Holding & { readonly label: string };

export async function holdingLines(
  { tx, tongue }: HubVisit,
  found: readonly Holding[],
): Promise<readonly HoldingLine[]> {
  const lines: HoldingLine[] = [];
  for (const held of found) lines.push({ ...held, label: (await holdingWords(tx, held, tongue)).label });
  return lines;
}
