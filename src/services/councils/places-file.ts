import { slug, text } from '#language';
import { isStandardKind, markers } from '#capabilities/mapping';
import type { AreaKind, AssetLayer, Owner } from '#capabilities/mapping';
import { z } from 'zod';
import { distance } from '../definition/amounts.ts';
import { name } from '../definition/name.ts';

const inBoth = (most: number) => z.strictObject({ en: text(most), cy: text(most) });
const counted = z.strictObject({ one: text(60), many: text(60) });
const words = z.strictObject({ en: counted, cy: counted });

const area = z.strictObject({
  words,
  /** No place is in two of them. */
  apart: z.boolean().default(false),
  /** Every place of the borough is in one of them. */
  covers: z.boolean().default(false),
});

const layer = z.strictObject({
  words,
  marker: z.enum(markers).default('circle'),
  /** Whether residents see it on the map and in lists. */
  public: z.boolean().default(true),
  /** Whether a service may ask for one of them. */
  reportable: z.boolean().default(false),
  /** How far away one of them still counts as near. */
  within: distance,
});

const owner = z
  .strictObject({
    name: inBoth(120),
    /** What they look after and how one tells them. */
    says: inBoth(500),
    web: z
      .string()
      .regex(/^https:\/\/[^\s<>"]{4,300}$/, {
        error: 'Write an address such as “https://report.example.org/”.',
      })
      .optional(),
    telephone: text(30).optional(),
    /** The resident is told where to go, or the council passes it on. */
    does: z.enum(['tell', 'route']).default('tell'),
    /** From which queue it is passed on. */
    queue: slug.optional(),
  })
  .refine(({ does, queue }) => does === 'tell' || queue !== undefined, {
    path: ['queue'],
    error: 'Add “queue”: it is missing.',
  })
  .refine(({ does, queue }) => does === 'route' || queue === undefined, {
    path: ['queue'],
    error: 'Remove the queue, or write “does: route”: nothing is passed on.',
  });

/** places.yaml: the council's own kinds of area, its layers of things, and the owners of what is not its own. */
export const placesFile = z.strictObject({
  areas: z
    .record(
      name.refine((kind) => !isStandardKind(kind), {
        error: 'Name it otherwise: every council has this kind.',
      }),
      area,
    )
    .default({}),
  layers: z.record(name, layer).default({}),
  owners: z.record(name, owner).default({}),
});

type PlacesFile = z.output<typeof placesFile>;

/** What a council says of its places, in the words of the map. */
export type CouncilPlaces = {
  readonly kinds: readonly AreaKind[];
  readonly layers: readonly AssetLayer[];
  readonly owners: readonly Owner[];
};

export function placesIn({ areas, layers, owners }: PlacesFile): CouncilPlaces {
  return {
    kinds: Object.entries(areas).map(([kind, of]) => ({ kind, ...of })),
    layers: Object.entries(layers).map(([named, { public: isPublic, reportable: isReportable, ...of }]) => ({
      layer: named,
      isPublic,
      isReportable,
      ...of,
    })),
    owners: Object.entries(owners).map(([named, { does, queue, web, telephone, ...of }]) => ({
      owner: named,
      ...of,
      web,
      telephone,
      does: does === 'route' && queue !== undefined ? { way: 'route', queue } : { way: 'tell' },
    })),
  };
}
