import { uprn, usrn } from '#language';
import type { Uprn, Usrn } from '#language';

/** Where a page of a list ended: numbers that lead to the place in the list, and the key of the last line. */
export type PlaceInList = {
  readonly list: number;
  readonly usrn: Usrn;
  readonly uprn: Uprn;
  readonly key: string;
};

/** As text for an address bar. */
export function sayPlace({ list, usrn: street, uprn: property, key }: PlaceInList): string {
  return [list, street, property, Buffer.from(key).toString('base64url')].join('.');
}

/** What was said so, or nothing for what nobody said: a list then begins anew. */
export function placeSaid(said: string | undefined): PlaceInList | undefined {
  const [, list, street, property, said64 = ''] =
    /^(\d{1,9})\.(\d{1,8})\.(\d{1,12})\.([\w-]{0,800})$/.exec(said ?? '') ?? [];
  const read = { street: usrn.safeParse(street), property: uprn.safeParse(property) };
  if (!read.street.success || !read.property.success) return undefined;
  const key = Buffer.from(said64, 'base64url').toString();
  const isKey = /^[A-Z0-9 .]*$/.test(key);
  return isKey ? { list: Number(list), usrn: read.street.data, uprn: read.property.data, key } : undefined;
}
