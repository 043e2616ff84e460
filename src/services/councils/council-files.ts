import { emailAddress, slug, text } from '#language';
import { divisionNames } from '#capabilities/calendars';
import { themeSchema } from '#platform/assets';
import { z } from 'zod';
import { name } from '../definition/name.ts';
import { addressesFrom, osPlacesFile } from './addresses-file.ts';
import { mapFile } from './map-file.ts';
import { messagesFile } from './messages-file.ts';
import { collections } from './collections.ts';
import { day } from './day.ts';
import { permissions } from './permissions.ts';
import { timeOfDay } from './time-of-day.ts';

const inBoth = (most: number) => z.strictObject({ en: text(most), cy: text(most) });

/** A path such as `/hub`, or a whole address such as `https://hub.example.org` or `https://example.org/hub`. */
const base = z.string().regex(/^(\/[a-z0-9/-]*|https?:\/\/[a-z0-9.:-]+(\/[a-z0-9-]+)*)$/, {
  error: 'Write a path such as “/hub” or an address such as “https://hub.example.org”.',
});

/** How officers get in, and what becomes of those who are not seen any more. */
const staff = z.strictObject({
  /** Who asks for their second factor: the staff directory, which the council trusts with it, or Moothall. */
  secondFactor: z.enum(['directory', 'moothall']).default('moothall'),
  /** After how many days without a sign-in an officer is closed. */
  dormantAfterDays: z
    .union([z.int().min(1).max(3_650), z.literal('never')], {
      error: 'Write a number of days such as 90, or “never”.',
    })
    .default(90),
  /** Where it is told at once that somebody came in while the directory was down; without it, the council’s own address. */
  alarms: emailAddress.optional(),
});

/** council.yaml: who the council is, where its portals stand and how it looks. */
export const councilFile = z.strictObject({
  slug,
  name: inBoth(120),
  /** True for a council that does not exist: only then may its connectors point at simulators. */
  fictional: z.boolean().default(false),
  /** Without `api` no other system may ask. */
  portals: z.strictObject({ resident: base, hub: base, api: base.optional() }),
  contact: z.strictObject({ telephone: text(30), hours: inBoth(120), email: emailAddress }),
  email: z.strictObject({ from: emailAddress }),
  messages: messagesFile.prefault({}),
  staff: staff.prefault({}),
  theme: themeSchema,
  map: mapFile.prefault({}),
  addresses: addressesFrom,
  osPlaces: osPlacesFile.prefault({}),
});

const role = z.strictObject({
  name: inBoth(60),
  /** How the identity provider's token names it (an app role). */
  claim: text(120),
  /** Whose cases: those of their own teams, or the whole council's. */
  sees: z.enum(['teams', 'council']),
  may: z.array(z.enum(permissions)).min(1),
});

/** How a queue gives its cases: officers take them, or are given them by turn or by how much they have. */
const gives = z.enum(['pull', 'round-robin', 'least-loaded']);

const queue = inBoth(60).extend({ gives: gives.default('pull') });

const team = z.strictObject({
  name: inBoth(60),
  email: emailAddress,
  /** The group in the identity provider whose members work here. */
  group: z.guid({ error: 'Write the object id of the group, such as 6f1c9c1e-0d5b-4c55-9a61-5f2a3b7c8d90.' }),
  /** The services whose cases it works. */
  works: z.array(slug).default([]),
  queues: z.record(name, queue).default({}),
  /** How many units an officer of the team takes on at a time, where nobody said otherwise of them. */
  capacity: z.int().min(1).max(1_000).default(10),
});

const officer = z.strictObject({
  oid: z.guid({ error: 'Write an object id, such as 6f1c9c1e-0d5b-4c55-9a61-5f2a3b7c8d90.' }),
  name: text(100),
  email: emailAddress,
  team: slug,
  roles: z.array(slug).min(1),
  language: z.enum(['en', 'cy']).default('en'),
});

/** teams.yaml: roles, teams, and the invented officers of a fictional council. Real ones come from the identity provider. */
export const teamsFile = z.strictObject({
  roles: z.record(name, role),
  teams: z.record(name, team),
  /** What some officers can do and others cannot: rules of routing ask for them by their names. */
  skills: z.record(name, inBoth(60)).default({}),
  officers: z.array(officer).default([]),
});

/** Whose bank holidays are kept. */
export const division = z.enum(divisionNames);

const calendar = z
  .strictObject({
    division,
    weekdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    opens: timeOfDay,
    closes: timeOfDay,
    closures: z.array(z.strictObject({ on: day, why: inBoth(200) })).default([]),
  })
  .refine(({ opens, closes }) => Temporal.PlainTime.compare(opens, closes) < 0, {
    error: 'Let “closes” be later than “opens”.',
  });

/** calendars.yaml: when the council works, and what moves a collection. The clocks of services run by the calendar called `office`. */
export const calendarsFile = z.strictObject({
  calendars: z.object({ office: calendar }).catchall(calendar),
  collections: collections.prefault({}),
});

const offered = z
  .strictObject({
    /** From which day on what the files say is in force; until then what was published before. */
    from: day.optional(),
    /** The last day on which it is offered. */
    until: day.optional(),
    service: z.record(z.string(), z.unknown()).optional(),
    form: z.record(z.string(), z.unknown()).optional(),
    words: z
      .strictObject({
        en: z.record(z.string(), z.unknown()).optional(),
        cy: z.record(z.string(), z.unknown()).optional(),
      })
      .optional(),
    example: z.record(z.string(), z.unknown()).optional(),
  })
  .refine(({ from, until }) => !from || !until || Temporal.PlainDate.compare(from, until) <= 0, {
    path: ['until'],
    error: 'Let “until” be no earlier than “from”: it is the last day.',
  });

/**
 * services.yaml: which services the council offers, from when and until when, and what differs from the library's; and the groups
 * in which its portals show them, in their order.
 */
export const servicesFile = z.strictObject({
  groups: z.record(name, inBoth(60)).default({}),
  services: z.record(name, offered),
});

export type CouncilFile = z.output<typeof councilFile>;
export type Role = z.output<typeof role>;
export type Team = z.output<typeof team>;
export type Officer = z.output<typeof officer>;
export type Calendar = z.output<typeof calendar>;
