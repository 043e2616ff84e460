import type { Uprn } from '#language';
import type { Tx } from '#platform/database';
import { bestLines } from './best-lines.ts';
import type { ShownAddress } from './best-lines.ts';
import type { FoundAddress, FoundAddresses, FoundBy, Searching } from './found.ts';
import { totalOf } from './hit.ts';
import type { Hit, Hits } from './hit.ts';
import { successorsOf } from './successors.ts';

export const nothing: FoundAddresses = { results: [], total: totalOf(0), streets: [] };

type Presenting = { readonly by: FoundBy; readonly searching: Searching };

/** Properties that were asked for by a number of theirs, each under the address that it has today. */
export async function presentProperties(
  tx: Tx,
  edition: number,
  { shown, by, searching }: Presenting & { readonly shown: readonly ShownAddress[] },
): Promise<FoundAddresses> {
  const { tongue: language } = searching;
  const hits = shown.map((address): Hit => {
    const { uprn, line, status } = address;
    return { uprn, line, status, match: 1, place: '', approved: [{ language, address }] };
  });
  return presentHits(tx, edition, { hits: { hits, total: totalOf(hits.length) }, by, searching });
}

/** The first page of some hits, each property under the address that it has today. */
export async function presentHits(
  tx: Tx,
  edition: number,
  { hits: { hits, total, streets = [], corrected }, by, searching }: Presenting & { readonly hits: Hits },
): Promise<FoundAddresses> {
  const { most, tongue, live = true } = searching;
  const page = hits.slice(0, most);
  const shown = await todayOf(tx, edition, { page, tongue });
  const addresses = new Map(shown.map((address) => [address.uprn, address]));
  const gone = shown.filter((address) => !address.live).map(({ uprn }) => uprn);
  const today = live ? await todaysOf(tx, edition, { gone, tongue }) : new Map<Uprn, ShownAddress>();
  const results = page.flatMap((hit): FoundAddress[] => {
    const address = today.get(hit.uprn) ?? addresses.get(hit.uprn);
    return address && (address.live || !live) ? [found(address, hit, by)] : [];
  });
  const last = hits.length > most ? page.at(-1) : undefined;
  return {
    results: uniqueIn(results),
    total: results.length === 0 ? totalOf(0) : total,
    streets,
    ...(corrected === undefined ? {} : { corrected }),
    ...(last && { next: last.place }),
  };
}

type Page = { readonly page: readonly Hit[]; readonly tongue: Searching['tongue'] };

/** A property has one approved line in a language: what was found by that needs no looking up. */
async function todayOf(tx: Tx, edition: number, { page, tongue }: Page): Promise<ShownAddress[]> {
  const known = page.flatMap(
    ({ approved }) => approved.find(({ language }) => language === tongue)?.address ?? [],
  );
  const addressed = new Set(known.map(({ uprn }) => uprn));
  const others = page.map(({ uprn }) => uprn).filter((uprn) => !addressed.has(uprn));
  return [...known, ...(await bestLines(tx, { edition, uprns: others, tongue }))];
}

function uniqueIn(results: readonly FoundAddress[]): FoundAddress[] {
  return [...new Map(results.map((result) => [result.uprn, result])).values()];
}

type Gone = { readonly gone: readonly Uprn[]; readonly tongue: Searching['tongue'] };

/** What became of properties that are gone, by the UPRN of each. */
async function todaysOf(tx: Tx, edition: number, { gone, tongue }: Gone): Promise<Map<Uprn, ShownAddress>> {
  const successors = await successorsOf(tx, edition, gone);
  const uprns = [...new Set(successors.values())];
  const shown = new Map((await bestLines(tx, { edition, uprns, tongue })).map((one) => [one.uprn, one]));
  return new Map(
    [...successors].flatMap(([was, is]) => {
      const address = shown.get(is);
      return address?.live ? [[was, address] as const] : [];
    }),
  );
}

function found(address: ShownAddress, { uprn, line, status, match }: Hit, by: FoundBy): FoundAddress {
  const isOther = status === 'historical' || status === 'alternative' || uprn !== address.uprn;
  return { ...address, match, why: { by, ...(isOther && { known: { line, status } }) } };
}
