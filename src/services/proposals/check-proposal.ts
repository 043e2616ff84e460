import type { Tx } from '#platform/database';
import type { Council } from '../councils/council.ts';
import { packFiles } from '../files/pack-files.ts';
import type { PackDocument } from '../files/pack-document.ts';
import { readKept } from '../packs/pack.ts';
import type { Pack } from '../packs/pack.ts';
import { surroundingsWith } from '../packs/read-offer.ts';
import { unpack } from '../packs/read-pack.ts';
import { looseAreas } from '../publishing/loose-areas.ts';
import type { LooseArea } from '../publishing/loose-areas.ts';
import { publishedServices } from '../publishing/published-services.ts';
import type { Found, Problem } from '../reading/problem.ts';
import type { Proposal } from './proposals-of.ts';

/** A proposed service and the council that would offer it. */
export type Surrounded = {
  readonly document: PackDocument;
  readonly council: Council;
  /** The day whose areas count. */
  readonly on: Temporal.PlainDate;
};

/**
 * Reads a service that is proposed, as it would stand among what the council has now. Gives the whole pack, or every problem
 * with its line and remedy; sentences that are still to be written are such problems.
 */
export async function checkProposal(tx: Tx, { document, council, on }: Surrounded): Promise<Found<Pack>> {
  const known = (await publishedServices(tx)).map(({ service }) => service);
  const services = [...new Set([...council.offers, ...known, document.service])];
  const read = await unpack(document, { surroundings: surroundingsWith(services, council) });
  if ('problems' in read) return read;
  const loose = await looseAreas(tx, [read.found], { on });
  const problems = [...read.found.unwritten, ...loose.map((one) => problemOf(one, document))];
  return problems.length > 0 ? { problems } : read;
}

function problemOf({ service, kind, code }: LooseArea, { files }: PackDocument): Problem {
  const lines = files['service.yaml']?.split('\n') ?? [];
  const line = Math.max(1, lines.findIndex((one) => one.includes(code)) + 1);
  const remedy = `Route by an area that there is today: no ${kind} has the code “${code}”.`;
  return { file: `${service}/service.yaml`, line, remedy };
}

/** The pack of a proposal, which was whole when it came. */
export function packIn({ service, content }: Proposal): Pack {
  return readKept(service, content);
}

/** The document of a proposal, to be checked again: what the council has may have changed since. */
export function documentOf(proposal: Proposal): PackDocument {
  return { service: proposal.service, files: packFiles(packIn(proposal).written) };
}
