import { z } from 'zod';
import { systemChance } from '#platform/chance';
import type { Chance } from '#platform/chance';
import type { FileKey } from './store.ts';

/** A key as it stands in the database. */
export const fileKey = z
  .string()
  .regex(/^\d{1,5}\/([0-9a-f]{2})\/\1[0-9a-f]{30}$/)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape has just been looked at
  .transform((value) => value as FileKey);

/** A new place for a council's file. */
export function newFileKey(authority: number, chance: Chance = systemChance): FileKey {
  const name = chance.bytes(16).toString('hex');
  return fileKey.parse(`${String(authority)}/${name.slice(0, 2)}/${name}`);
}

/** What stands before each key of a council. */
export function keysOfCouncil(authority: number): string {
  return `${String(authority)}/`;
}
