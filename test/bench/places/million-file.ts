import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from '../size.ts';
import { writeMillion } from './million/write-million.ts';

/** How many properties there are, and by which seed they are drawn. */
export const amounts = {
  full: { properties: 1_000_000, seed: 1 },
  small: { properties: 3_000, seed: 1 },
} as const satisfies Record<Size, object>;

export type MillionFile = { readonly path: string; readonly lines: number; readonly megabytes: number };

const written = new Map<string, number>();

/** The file that is imported, written once in each run. */
export async function millionFile(folder: string, size: Size): Promise<MillionFile> {
  const path = join(folder, `properties-${size}.csv`);
  const lines = (existsSync(path) && written.get(path)) || (await writeMillion(path, amounts[size]));
  written.set(path, lines);
  return { path, lines, megabytes: statSync(path).size / 1_000_000 };
}
