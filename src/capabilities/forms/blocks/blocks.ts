import { createHash } from 'node:crypto';
import { address } from './address.ts';
import type { Block } from './block.ts';
import { contact } from './contact.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { declaration } from './declaration.ts';
import { name } from './name.ts';
import { organisation } from './organisation.ts';
import { payment } from './payment.ts';
import { placeOnMap, placeProperty, placeStreet } from './place.ts';

/** All standard blocks: a new one is one file and one line here, and its name below. */
const all = {
  name,
  contact,
  address,
  'date-of-birth': dateOfBirth,
  organisation,
  'place-on-map': placeOnMap,
  'place-street': placeStreet,
  'place-property': placeProperty,
  payment,
  declaration,
};
export type BlockName = keyof typeof all;
export const blocks: Readonly<Record<BlockName, Block>> = all;

export const blockNames = [
  'name',
  'contact',
  'address',
  'date-of-birth',
  'organisation',
  'place-on-map',
  'place-street',
  'place-property',
  'payment',
  'declaration',
] as const satisfies readonly BlockName[];

/** Which copy of a block a form has: it is another when a question or a word of it is. */
export function copyOf(block: BlockName): string {
  const made = copies.get(block) ?? digestOf(blocks[block]);
  copies.set(block, made);
  return made;
}

const copies = new Map<BlockName, string>();

function digestOf(block: Block): string {
  return createHash('sha256').update(JSON.stringify(block)).digest('hex').slice(0, 12);
}
