import { condition, slug } from '#language';
import type { Channel } from '#capabilities/notifications';
import { z } from 'zod';
import { askName, otherwise } from './ask.ts';
import { allowance, nearness, period, spell } from './amounts.ts';
import { clock, extension } from './clock.ts';
import { decision, eligibility } from './decision-table.ts';
import { fee } from './fee.ts';
import { followUp } from './follow-up.ts';
import { holding, holdingEffects, holdingOccasions } from './holding.ts';
import { name } from './name.ts';
import { outcome } from './outcome.ts';
import { place } from './place.ts';
import { requester } from './requester.ts';
import { needs, route } from './route.ts';
import { task } from './task.ts';

const holder = z.string().regex(/^[a-z][a-z0-9-]{0,30}([.][a-z][a-z0-9-]{0,30})?$/, {
  error: 'Write a role of teams.yaml such as “supervisor”, or a permission such as “case.assign”.',
});

const action = z.strictObject({
  from: z.union([slug.transform((one) => [one]), z.array(slug).min(1)]),
  /** Without it the status stays. */
  to: slug.optional(),
  /** For which answers it can be done; without it, for all. */
  when: condition.optional(),
  /** What must be given with it; the tasks that must be ended, and the documents that must be attached, before it. */
  needs: z
    .array(
      z.union([
        z.enum(['note', 'outcome']),
        z.strictObject({ task: slug }),
        z.strictObject({ document: slug }),
      ]),
    )
    .default([]),
  /** Who alone may take it, among those who may act: roles of the council and permissions, of which one is enough. */
  may: z.array(holder).min(1).optional(),
  /** What it asks of somebody outside, until when they may answer, and where the case goes when they do not, or say no. */
  asks: askName.optional(),
  /** A follow-up, by its name, whose case it opens. */
  opens: slug.optional(),
  'answer-by': allowance.optional(),
  else: otherwise.optional(),
  /** Flags that it gives the case, and takes off it. */
  adds: z.array(slug).min(1).optional(),
  removes: z.array(slug).min(1).optional(),
  /** It can be done only with a case that carries all of these flags, and none of those. */
  'if-flagged': z.array(slug).min(1).optional(),
  'unless-flagged': z.array(slug).min(1).optional(),
  /** Gives a clock more time. */
  extends: extension.optional(),
  /** Ends clocks that are neither met nor missed, since nothing is owed any more. */
  cancels: z.array(slug).min(1).optional(),
  ...holdingEffects,
});

const flag = z.strictObject({ shown: z.enum(['officers', 'resident']).default('officers') });

/** Ways in which people may be told. */
export const channels = ['email', 'text', 'letter'] as const satisfies readonly Channel[];

const tell = z.strictObject({
  /**
   * `opened`, `withdrawn`, `closed`, `reopened`, `followed` (that the case was opened to follow another), `merged` (that it is worked on together with
   * another), or an action by its name, to those who asked; what becomes of a holding (`granted`, `renewed`, …) to its holder.
   */
  on: slug,
  tell: z.array(z.enum(['requester', 'holder'])).min(1),
  /** The only ways by which it may be told; without it, by any. */
  by: z.array(z.enum(channels)).min(1).optional(),
  /** The message, by its name in the words. */
  words: slug,
});

/** A service as its service.yaml has it. Whether it fits together, and with its form and words, `checkPack` says. */
export const serviceDefinition = z.strictObject({
  /** The sector's service code. */
  lgsl: z.int().min(1).max(9_999).optional(),
  /** The group of services.yaml in which the council’s portals show it; without one, it stands among the others. */
  group: slug.optional(),
  /** The team that answers for it. */
  owner: slug,
  who: z.enum(['anyone', 'signed-in']),
  /** Whether the form asks who it is. */
  identify: z.enum(['never', 'optional', 'required']),
  place,
  /** Whether it matters whose ground it is: what is not the council's may be told of, or refused, before more is asked. */
  ours: z.enum(['any', 'preferred', 'required']).default('any'),
  /** Whether others may see that there is a case, and where. */
  public: z.enum(['never', 'shown-on-map']),
  duplicates: z.strictObject({ within: nearness, during: period, alike: z.array(slug).min(1) }).optional(),
  opens: z.strictObject({
    queue: slug,
    ...needs,
    /** Where a case goes instead: by the first of these rules that holds. */
    routes: z.array(route).default([]),
    /** Of the clocks of one name the first whose condition holds runs; the case is due when the first of them ends. */
    clocks: z.array(clock).default([]),
  }),
  /** Who may have it, by what they answer. */
  eligibility: eligibility.optional(),
  /** What else the answers decide, for officers. */
  decides: z.record(name, decision).default({}),
  statuses: z.array(slug).min(1).max(8),
  /** Work that a case brings with it; while one is open that is not optional, the case cannot close. */
  tasks: z.record(name, task).default({}),
  /** What officers attach to a case. */
  documents: z.array(slug).min(1).max(20).optional(),
  /** Marks that actions give a case; those who asked see one only where it is shown to them. */
  flags: z.record(name, flag).default({}),
  actions: z.record(name, action),
  /** What those who asked may do with their case. */
  requester: requester.optional(),
  /** By status: for how long a case stays in it, in the council’s working time, until it closes by itself with this outcome. */
  'closes-after': z.record(name, z.strictObject({ period: allowance, outcome: slug })).default({}),
  outcomes: z.record(name, outcome),
  /** Cases that may follow one of this service, by name. */
  'follow-ups': z.record(name, followUp).default({}),
  /** What it grants for a time, by kind. */
  holdings: z.record(name, holding).default({}),
  tells: z.array(tell).default([]),
  /** For how long a form that was begun on an earlier version may be finished on it; without it, for as long as it is kept. */
  drafts: z.strictObject({ 'finish-within': spell }).optional(),
  fee,
});

export type ServiceDefinition = z.output<typeof serviceDefinition>;

/** What is told of without an action's name. */
export const occasions = [
  'opened',
  'withdrawn',
  'closed',
  'reopened',
  'followed',
  'merged',
  ...holdingOccasions,
] as const;
