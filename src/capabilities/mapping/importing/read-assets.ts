import { createHash } from 'node:crypto';
import { optionalText, text, usrn } from '#language';
import type { Usrn } from '#language';
import { z } from 'zod';
import type { Facts } from '../areas/area.ts';
import type { AssetReason } from './asset-reasons.ts';
import { assetsInCsv } from './assets-in-csv.ts';
import { assetsInGeojson } from './assets-in-geojson.ts';
import { keepable, saidIn } from './facts.ts';
import type { GeoFile } from './read-geojson.ts';
import type { Written } from './written.ts';

export type AssetRow = {
  readonly id: string;
  readonly name: string;
  readonly name_cy: string;
  readonly easting: number;
  readonly northing: number;
  readonly usrn: Usrn | null;
  readonly facts: Facts;
  readonly digest: string;
};

/** One that was not taken, and why. */
export type Reject = { readonly number: number; readonly id: string; readonly reason: AssetReason };

export type ReadAssets = {
  readonly rows: readonly AssetRow[];
  /** The identifiers of those that the file says are gone. */
  readonly gone: readonly string[];
  readonly rejects: readonly Reject[];
};

const yes = new Set<unknown>(['yes', 'true', '1', 'y', true, 1]);

const properties = z
  .looseObject({
    id: z.union([text(60), z.number().transform(String)]),
    name: optionalText(200).nullish(),
    nameCy: optionalText(200).nullish(),
    usrn: z.union([z.literal('').transform(() => undefined), usrn]).nullish(),
    ended: z.union([z.string(), z.boolean(), z.number()]).nullish(),
  })
  .transform(({ id, name, nameCy, usrn: street, ended, ...rest }) => ({
    id,
    name: name ?? '',
    nameCy: nameCy || (name ?? ''),
    usrn: street ?? null,
    isGone: yes.has(typeof ended === 'string' ? ended.trim().toLowerCase() : ended),
    facts: saidIn(rest),
  }));

/** Reads the things of a file, GeoJSON or CSV; what cannot be read is put aside with its reason. */
export function readAssets(file: GeoFile): ReadAssets {
  const isJson = /^\s*[{[]/.test(file.text.replace(/^\uFEFF/, ''));
  const [rows, gone, rejects] = [new Map<string, AssetRow>(), new Set<string>(), new Array<Reject>()];
  for (const written of isJson ? assetsInGeojson(file) : assetsInCsv(file)) {
    const read = properties.safeParse(written.said);
    const id = read.data?.id ?? '';
    const taken = read.success ? rowOf(read.data, written.at) : reasonOf(read.error);
    const isTwice = rows.has(id) || gone.has(id);
    if (isTwice) rejects.push({ number: written.number, id, reason: 'same-id' });
    else if (typeof taken === 'string') rejects.push({ number: written.number, id, reason: taken });
    else if (taken.isGone) gone.add(id);
    else rows.set(id, taken.row);
  }
  return { rows: [...rows.values()], gone: [...gone], rejects };
}

function reasonOf({ issues: [issue] }: z.ZodError): AssetReason {
  const [part] = issue?.path ?? [];
  return part === 'id' || part === 'usrn' ? part : 'name';
}

type Taken = { readonly isGone: true } | { readonly isGone: false; readonly row: AssetRow };

function rowOf(read: z.output<typeof properties>, at: Written['at']): Taken | AssetReason {
  const { id, name, nameCy, usrn: street, facts } = read;
  if (read.isGone) return { isGone: true };
  if (typeof at === 'string') return at;
  if (!keepable.safeParse(facts).success) return 'facts';
  const [easting, northing] = [toCentimetres(at[0]), toCentimetres(at[1])];
  const said = { name, name_cy: nameCy, easting, northing, usrn: street, facts };
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
  return { isGone: false, row: { id, ...said, digest } };
}

function toCentimetres(metres: number): number {
  return Math.round(metres * 100) / 100;
}
