import type { Uuid } from '#language';
import { z } from 'zod';

/** Everything that a client may be allowed, by the name that an API asks for. */
export const clientPermissions = ['places.read', 'services.read', 'requests.create', 'asks.answer'] as const;
export type ClientPermission = (typeof clientPermissions)[number];

/** What it may stands in the database as a list: what this version does not know is left out. */
export const permissionsIn = z
  .array(z.string())
  .transform((codes) => clientPermissions.filter((known) => codes.includes(known)));

/** What somebody outside is asked, as services name it: of whom, and what. */
export const askedOfClient = z.string().regex(/^[a-z][a-z0-9-]{0,62}[.][a-z][a-z0-9-]{0,62}$/);

/** How often a client may ask in a minute where nobody said otherwise. */
export const usualPerMinute = 600;
export const mostPerMinute = 100_000;

/** Another system of the council's, by its key. */
export type Client = {
  readonly id: Uuid;
  readonly name: string;
  readonly may: readonly ClientPermission[];
  /** What of others' asks it may answer: `contractor.job`. */
  readonly answers: readonly string[];
  readonly perMinute: number;
};
