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
  readonly how: 'opened' | 'joined' | 'added' | 'withdrew' | 'followed' | 'merged';
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
  const links = await linksOf(tx, request);
  const cases: CaseStory[] = [];
  for (const link of links.filter(({ went_to: wentTo }) => wentTo === null))
    cases.push(
      await caseStory(tx, { ...link, request, madeAt: asked.madeAt, before: earlierOf(link, links) }),
    );
  return { ...asked, cases };
}

/** With each case the one to which the request went on from there, when the two were merged. */
async function linksOf(tx: Tx, request: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.request_case as l')
    .leftJoin('cases.merged_request as w', (join) =>
      join
        .onRef('w.authority_id', '=', 'l.authority_id')
        .onRef('w.case_id', '=', 'l.case_id')
        .onRef('w.request_id', '=', 'l.request_id'),
    )
    .leftJoin('cases.merging as m', (join) =>
      join.onRef('m.authority_id', '=', 'w.authority_id').onRef('m.case_id', '=', 'w.case_id'),
    )
    .select(['l.case_id', 'l.how', 'l.linked_at', 'm.with_id as went_to'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.request_id', '=', request)
    .orderBy('l.linked_at')
    .orderBy('l.case_id')
    .execute();
}

type Served = Awaited<ReturnType<typeof linksOf>>[number];

type Link = Served & {
  readonly request: Uuid;
  readonly madeAt: Temporal.Instant;
  /** The cases that served it before they were merged, the first first. */
  readonly before: readonly Served[];
};

function earlierOf({ case_id: id }: Served, links: readonly Served[]): readonly Served[] {
  return links
    .filter(({ went_to: wentTo }) => wentTo === id)
    .flatMap((earlier) => [...earlierOf(earlier, links), earlier]);
}

/** What happened to a request: of each case only while it served it. */
async function stepsOf(tx: Tx, link: Link): Promise<readonly StoryStep[]> {
  const { request, madeAt, before } = link;
  const steps: StoryStep[] = [];
  for (const [place, { case_id: id, linked_at: since, how }] of [...before, link].entries()) {
    steps.push(...(await storySteps(tx, { case: id, request, since, madeAt, how, goesOn: place > 0 })));
    // Where it went on to after it was taken back concerns others.
    if (steps.at(-1)?.step === 'withdrawn') break;
  }
  return steps;
}

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
    steps: await stepsOf(tx, link),
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
