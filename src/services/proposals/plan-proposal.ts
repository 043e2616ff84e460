import { londonDay } from '#language';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Council } from '../councils/council.ts';
import { planPublishing } from '../publishing/plan-publishing.ts';
import type { Planned } from '../publishing/plan-publishing.ts';
import { findPack } from '../publishing/published-services.ts';
import { sayChanges } from '../publishing/say-changes.ts';
import type { Problem } from '../reading/problem.ts';
import { problemsIn } from '../reading/problem.ts';
import { checkProposal, documentOf, packIn } from './check-proposal.ts';
import type { Proposal } from './proposals-of.ts';
import { isBehind } from './publish-proposal.ts';

/** What publishing a proposal now would do, and what keeps it from being published. */
export type PlannedProposal = {
  /** As `planPublishing` says it, but for its sentences. */
  readonly planned: Planned | undefined;
  /** What differs from the version on which it is based. */
  readonly changes: readonly string[];
  /** Why it does not fit any more what the council has now. */
  readonly problems: readonly Problem[];
  readonly isBehind: boolean;
};

type Planning = { readonly proposal: Proposal; readonly council: Council; readonly tongue: Tongue };

export async function planProposal(
  tx: Tx,
  { proposal, council, tongue }: Planning,
  now: Temporal.Instant,
): Promise<PlannedProposal> {
  const pack = packIn(proposal);
  const { service, basedOn } = proposal;
  const base = basedOn === null ? undefined : await findPack(tx, service, basedOn);
  const changes = base ? sayChanges(base.written, pack.written, tongue) : [];
  if (proposal.ending) return { planned: undefined, changes, problems: [], isBehind: false };
  const offer = { packs: [pack], offered: [service], overImports: true };
  const planned = (await planPublishing(tx, offer, now)).find((one) => one.service === service);
  const problems = problemsIn(
    await checkProposal(tx, { document: documentOf(proposal), council, on: londonDay(now) }),
  );
  return { planned, changes, problems, isBehind: await isBehind(tx, proposal) };
}
