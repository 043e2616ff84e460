import type { CaseReference, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { asRecord, caseRows } from '../lists/case-record.ts';
import type { CaseRecord } from '../lists/case-record.ts';
import type { CasesTables } from '../tables.ts';
import { storySteps } from './story-steps.ts';
import type { StoryStep } from './story-steps.ts';

/** What those who asked may see: never an internal note, never an officer. */
export type Story = {
  readonly request: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly submission: Uuid | null;
  readonly madeAt: Temporal.Instant;
  /** What it costs, in whole pence; nothing where nothing is charged for. */
  readonly fee: number | null;
  /** The cases that serve it, the first first: one, for most services. */
  readonly cases: readonly CaseStory[];
};

/** Statuses and outcomes are in the words of the case's own `service` and `version`. */
export type CaseStory = Pick<
  CaseRecord,
  | 'id'
  | 'reference'
  | 'service'
  | 'version'
  | 'status'
  | 'flags'
  | 'dueAt'
  | 'dueSteps'
  | 'stillSince'
  | 'selfClosing'
> & {
  readonly how: 'opened' | 'joined' | 'added' | 'withdrew' | 'followed';
  readonly closing: { readonly outcome: string; readonly at: Temporal.Instant } | null;
  /** How many requests the case serves, this one included unless it was withdrawn. */
  readonly requests: number;
  /** Oldest first, from when this request came to the case. */
  readonly steps: readonly StoryStep[];
};

export async function publicStory(tx: Tx, request: Uuid): Promise<Story | undefined> {
  const asked = await tables<CasesTables>(tx)
    .selectFrom('cases.request')
    .select([
      'id as request',
      'reference',
      'service',
      'version',
      'submission_id as submission',
      'made_at as madeAt',
      'fee_pence as fee',
    ])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', request)
    .executeTakeFirst();
  if (!asked) return undefined;
  const cases: CaseStory[] = [];
  for (const link of await linksOf(tx, request))
    cases.push(await caseStory(tx, { ...link, request, madeAt: asked.madeAt }));
  return { ...asked, cases };
}

async function linksOf(tx: Tx, request: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select(['case_id', 'how', 'linked_at'])
    .where('authority_id', '=', tx.authority)
    .where('request_id', '=', request)
    .orderBy('linked_at')
    .orderBy('case_id')
    .execute();
}

type Link = Awaited<ReturnType<typeof linksOf>>[number] & {
  readonly request: Uuid;
  readonly madeAt: Temporal.Instant;
};

async function caseStory(tx: Tx, link: Link): Promise<CaseStory> {
  const found = asRecord(await caseRows(tx).where('c.id', '=', link.case_id).executeTakeFirstOrThrow());
  const { id, reference, service, version, status, flags, dueAt, dueSteps, stillSince, closing } = found;
  const { selfClosing } = found;
  const standing = {
    id,
    reference,
    service,
    version,
    status,
    flags,
    dueAt,
    dueSteps,
    stillSince,
    selfClosing,
  };
  return {
    ...standing,
    how: link.how,
    closing: closing && { outcome: closing.outcome, at: closing.at },
    requests: await countRequests(tx, found.id),
    steps: await storySteps(tx, {
      case: found.id,
      request: link.request,
      since: link.linked_at,
      madeAt: link.madeAt,
      how: link.how,
    }),
  };
}

async function countRequests(tx: Tx, served: Uuid): Promise<number> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', served)
    .where('how', '<>', 'withdrew')
    .executeTakeFirstOrThrow();
  return count;
}
