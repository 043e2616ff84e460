import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

/** A version that was proposed, and what became of it. */
export type Proposal = {
  readonly id: Uuid;
  readonly service: string;
  /** The newest version when it was proposed; nothing for a new service. */
  readonly basedOn: number | null;
  readonly digest: string;
  readonly content: unknown;
  readonly why: string;
  readonly proposer: { readonly kind: 'officer' | 'system'; readonly name: string };
  readonly proposedAt: Temporal.Instant;
  readonly ending:
    | {
        readonly how: 'published' | 'withdrawn';
        readonly version: number | null;
        /** An officer's identifier. */
        readonly by: string;
        readonly at: Temporal.Instant;
      }
    | undefined;
};

/** One proposal, whatever became of it; nothing when this council has none like it. */
export async function proposalNamed(tx: Tx, id: Uuid): Promise<Proposal | undefined> {
  const row = await rows(tx).where('p.id', '=', id).executeTakeFirst();
  return row && asProposal(row);
}

const most = 20;

/** The latest proposals of a service, twenty at most, the newest first. */
export async function proposalsOf(tx: Tx, service: string): Promise<readonly Proposal[]> {
  const found = await rows(tx).where('p.service', '=', service).orderBy('p.id', 'desc').limit(most).execute();
  return found.map(asProposal);
}

/** Every proposal that has not ended, by service, a hundred at most. */
export async function openProposals(tx: Tx): Promise<readonly Proposal[]> {
  const found = await rows(tx)
    .where('e.how', 'is', null)
    .orderBy('p.service')
    .orderBy('p.id', 'desc')
    .limit(100)
    .execute();
  return found.map(asProposal);
}

function rows(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.proposal as p')
    .leftJoin('services.proposal_ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'p.authority_id').onRef('e.proposal_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.service', 'p.based_on', 'p.digest', 'p.content', 'p.why'])
    .select(['p.proposer_kind', 'p.proposer', 'p.proposed_at', 'e.how', 'e.version', 'e.ender', 'e.ended_at'])
    .where('p.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

function asProposal(row: Row): Proposal {
  const { how, version, ender, ended_at: at } = row;
  return {
    id: row.id,
    service: row.service,
    basedOn: row.based_on,
    digest: row.digest,
    content: row.content,
    why: row.why,
    proposer: { kind: row.proposer_kind, name: row.proposer },
    proposedAt: row.proposed_at,
    ending: how !== null && ender !== null && at !== null ? { how, version, by: ender, at } : undefined,
  };
}
