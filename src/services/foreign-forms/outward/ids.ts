import { createHash } from 'node:crypto';

/** Where names of our forms are made identifiers: any UUID will do, as long as it is always this one. */
const space = Buffer.from('6d1f3c0a5b7e4c529a8e2f40d7b1c963', 'hex');

/** The same identifier for the same thing of the same service, whenever it is written: a UUID of version 5. */
export function idOf(service: string, ...names: readonly string[]): string {
  const digest = createHash('sha1')
    .update(space)
    .update([service, ...names].join('\n'))
    .digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const digits = ['Nought', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `date-of-birth-2` as `dateOfBirthTwo`: names of fields have letters only. */
export function fieldName(slug: string): string {
  return slug
    .split('-')
    .map((part) => part.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? ''))
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
}

export function listId(service: string, question: string): string {
  return idOf(service, 'list', question);
}

export function itemId(service: string, question: string, code: string): string {
  return idOf(service, 'item', question, code);
}
