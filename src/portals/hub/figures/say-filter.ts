import type { HubVisit } from '../kit.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import type { CasesFilter } from './cases-filter.ts';
import { casesWords } from './cases.words.ts';
import { figuresWords } from './figures.words.ts';
import { officerNames, serviceNames, wardNames } from './names.ts';

/** One part of a filter in words, and the filter without it. */
export type SaidPart = { readonly said: string; readonly without: CasesFilter };

/** What a filter says besides when the cases are due, part by part. */
export async function sayFilter(visit: HubVisit, filter: CasesFilter): Promise<readonly SaidPart[]> {
  const { team, queue, service, ward, officer } = filter;
  const { world, tongue } = visit;
  const { bases } = figuresWords[tongue];
  const parts: SaidPart[] = [];
  const add = (kind: string, name: string, part: keyof CasesFilter) =>
    parts.push({ said: `${kind}: ${name}`, without: { ...filter, [part]: undefined } });
  if (team) add(bases.team, world.council.teams[team]?.name[tongue] ?? team, 'team');
  if (queue) add(casesWords[tongue].queue, nameOfQueue(world.council, queue, tongue), 'queue');
  if (service) add(bases.service, (await serviceNames(visit)).get(service) ?? service, 'service');
  if (ward) add(bases.ward, await sayWard(visit, ward), 'ward');
  if (officer) add(bases.officer, await sayOfficer(visit, officer), 'officer');
  return parts;
}

async function sayWard(visit: HubVisit, ward: string): Promise<string> {
  if (ward === 'none') return figuresWords[visit.tongue].noWard;
  return (await wardNames(visit, [ward])).get(ward) ?? ward;
}

async function sayOfficer(visit: HubVisit, officer: NonNullable<CasesFilter['officer']>): Promise<string> {
  const { nobody, unknown } = figuresWords[visit.tongue];
  if (officer === 'nobody') return nobody;
  if (officer === 'me') return casesWords[visit.tongue].me;
  return (await officerNames(visit, [officer])).get(officer) ?? unknown;
}
