import { caseReference, tongue, uuid } from '#language';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { fileKinds } from '#platform/files';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { previewBegun } from '../events.ts';
import { proposalNamed } from '../proposals/proposals-of.ts';
import { lockPublishing } from '../publishing/switch-offers.ts';
import type { ServicesTables } from '../tables.ts';

const answers = z.record(z.string(), z.unknown());
const typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const instant = z.string().transform((written) => Temporal.Instant.from(written));

/** What a walk has come to: the form as it is filled in, the files without their bytes, and what was sent. */
export const cameTo = z.object({
  draft: z.object({ id: uuid, answers, typed: z.object({ page: z.string(), typed }).optional() }).optional(),
  files: z
    .array(
      z.object({
        id: uuid,
        question: z.string(),
        name: z.string(),
        kind: z.enum(fileKinds),
        bytes: z.int(),
      }),
    )
    .default([]),
  sent: z
    .object({
      draft: uuid,
      answers,
      reference: caseReference,
      tongue,
      join: caseReference.optional(),
      at: instant,
    })
    .optional(),
});
export type CameTo = z.output<typeof cameTo>;

/** Somebody on their way through a proposed version. */
export type Walk = {
  readonly walker: Uuid;
  readonly way: 'resident' | 'adviser';
  readonly proposal: Uuid;
  readonly service: string;
  /** Whether the service is for those who are signed in. */
  readonly needsAccount: boolean;
  readonly cameTo: CameTo;
  readonly expiresAt: Temporal.Instant;
};

export const walkLasts = Temporal.Duration.from({ hours: 2 });

/** The walk that somebody is on; nothing when it has ended. */
export async function walkOf(tx: Tx, walker: Uuid, now: Temporal.Instant): Promise<Walk | undefined> {
  const row = await tables<ServicesTables>(tx)
    .selectFrom('services.walk as w')
    .innerJoin('services.proposal as p', (join) =>
      join.onRef('p.authority_id', '=', 'w.authority_id').onRef('p.id', '=', 'w.proposal_id'),
    )
    .select(['w.walker', 'w.way', 'w.proposal_id', 'p.service', 'w.came_to', 'w.expires_at'])
    .select(sql<string | null>`p.content -> 'service' ->> 'who'`.as('who'))
    .where('w.authority_id', '=', tx.authority)
    .where('w.walker', '=', walker)
    .where('w.expires_at', '>', now)
    .executeTakeFirst();
  return (
    row && {
      walker: row.walker,
      way: row.way,
      proposal: row.proposal_id,
      service: row.service,
      needsAccount: row.who === 'signed-in',
      cameTo: cameTo.parse(row.came_to),
      expiresAt: row.expires_at,
    }
  );
}

export type Beginning = Pick<Walk, 'walker' | 'way' | 'proposal'>;

/** Begins a walk from the start of the form; one that the walker was on is forgotten. The ledger keeps that it was begun, and nothing else of it. */
export async function beginWalk(tx: Tx, { walker, way, proposal }: Beginning, act: Act): Promise<void> {
  const found = await proposalNamed(tx, proposal);
  if (!found || found.ending) throw new Refusal('proposal.has-ended');
  // Two windows may begin at the same time: the later begins anew, as every page of a walk waits here for the one before.
  await lockPublishing(tx);
  await endWalk(tx, walker);
  await tables<ServicesTables>(tx)
    .insertInto('services.walk')
    .values({
      walker,
      way,
      proposal_id: proposal,
      came_to: JSON.stringify({ files: [] }),
      begun_at: act.at,
      expires_at: act.at.add(walkLasts),
    })
    .execute();
  await append(tx, previewBegun({ subject: proposal, data: { service: found.service, way } }), act);
}

/** Keeps what a walk has come to; one that was ended meanwhile stays ended. */
export async function keepWalk(tx: Tx, walker: Uuid, came: CameTo): Promise<void> {
  await tables<ServicesTables>(tx)
    .updateTable('services.walk')
    .set({ came_to: JSON.stringify(came) })
    .where('authority_id', '=', tx.authority)
    .where('walker', '=', walker)
    .execute();
}

/** Forgets a walk. Done twice, nothing changes. */
export async function endWalk(tx: Tx, walker: Uuid): Promise<void> {
  await tables<ServicesTables>(tx)
    .deleteFrom('services.walk')
    .where('authority_id', '=', tx.authority)
    .where('walker', '=', walker)
    .execute();
}

/** Forgets those that nobody ended. */
export async function forgetOldWalks(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tables<ServicesTables>(tx)
    .deleteFrom('services.walk')
    .where('authority_id', '=', tx.authority)
    .where('expires_at', '<', now)
    .execute();
}
