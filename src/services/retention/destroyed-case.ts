import type { Doomed } from '#capabilities/cases';
import { caseReference, uuid } from '#language';
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text));
const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));

const tombstone = z.object({
  reference: caseReference,
  case_reference: caseReference,
  service: z.string(),
  version: z.int(),
  outcome: z.string(),
  opened_at: instant,
  closed_at: instant,
  keep_until: day,
  destruction_id: uuid,
  checker_id: uuid,
  approver_id: uuid,
  destroyed_at: instant,
});

/** What is noted of a destroyed case, so that a restore can destroy it again: identifiers and codes alone. */
export const destroyedCase = z.object({
  id: uuid,
  requests: z.array(z.object({ id: uuid, reference: caseReference, submission: uuid.nullable() })),
  staying: z.array(uuid),
  // Of what was destroyed before cases were merged there is nothing here.
  merged: z.array(uuid).default([]),
  tombstones: z.array(tombstone),
});

export function noteDestroyed(doomed: Doomed): unknown {
  return JSON.parse(JSON.stringify(doomed));
}
